//! The events of a file, as two crates read them. What they read is put in the same words, and nothing of it is worked out here.

use calcard::common::PartialDateTime;
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarValue};
use icalendar::parser::{read_calendar, unfold};
use std::collections::BTreeMap;

/// The properties of an event by name: each value, and its parameters as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told(pub BTreeMap<String, Vec<String>>);

impl Told {
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    pub fn one(&self, name: &str) -> &str {
        match self.all(name) {
            [] => "",
            [one] => one,
            more => panic!("{name} stands {} times", more.len()),
        }
    }
}

pub fn by_icalendar(text: &str) -> Vec<Told> {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap_or_else(|fault| panic!("icalendar: {fault}"));
    let events = calendar.components.iter().filter(|component| component.name == "VEVENT");
    let read = events.map(|event| {
        let mut told = Told::default();
        for property in &event.properties {
            let name = property.name.as_str().to_owned();
            let value = if ["SUMMARY", "LOCATION", "DESCRIPTION"].contains(&name.as_str()) {
                property.val.clone().unescape_text().as_str().to_owned()
            } else {
                property.val.as_str().to_owned()
            };
            told.0.entry(name).or_default().push(value);
        }
        told
    });
    read.collect()
}

pub fn by_calcard(text: &str) -> Vec<Told> {
    let calendar = ICalendar::parse(text).unwrap_or_else(|fault| panic!("calcard: {fault:?}"));
    let events = calendar.components.iter().filter(|own| own.component_type == ICalendarComponentType::VEvent);
    let read = events.map(|event| {
        let mut told = Told::default();
        for entry in &event.entries {
            let name = entry.name.as_str().to_owned();
            for value in &entry.values {
                let value = match value {
                    ICalendarValue::PartialDateTime(time) => written(time),
                    ICalendarValue::RecurrenceRule(rule) => rule.to_string(),
                    ICalendarValue::Integer(number) => number.to_string(),
                    value => value.as_text().unwrap_or_default().to_owned(),
                };
                told.0.entry(name.clone()).or_default().push(value);
            }
        }
        told
    });
    read.collect()
}

fn written(time: &PartialDateTime) -> String {
    let number = |part: Option<u8>| part.map_or_else(String::new, |part| format!("{part:02}"));
    let day = format!("{:04}{}{}", time.year.unwrap_or_default(), number(time.month), number(time.day));
    let utc = if time.tz_hour.is_some() { "Z" } else { "" };
    match time.hour {
        None => day,
        hour => format!("{day}T{}{}{}{utc}", number(hour), number(time.minute), number(time.second)),
    }
}
