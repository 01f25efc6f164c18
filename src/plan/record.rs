//! The two macros that declare the record. A field is one line: its meaning, its name, its type and who sees it by
//! default. From that line come the type itself, its reader, its sharing and (natively) its schema, so a field with no
//! sharing rule is not a field: it does not compile.

/// True for a value that says nothing, which is left out when a plan is written.
#[cfg(feature = "cli")]
pub(crate) fn says_nothing<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares records: `field: Type, Class;` or `field: Type, Class, needed;`, `field as "word": …` where a plan writes it
/// otherwise, and `pub struct Name by id` for a record
/// that other facts and sharing marks can point at.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident $(by $key:ident)? {
        $( $(#[$field_meta:meta])* $field:ident $(as $word:literal)? : $type:ty , $class:ident $(, $needed:ident)? ; )*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "cli", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
        #[cfg_attr(feature = "cli", serde(deny_unknown_fields, default))]
        pub struct $name {
            $(
                $(#[$field_meta])*
                $( #[cfg_attr(feature = "cli", serde(rename = $word))] )?
                #[cfg_attr(feature = "cli", serde(skip_serializing_if = "crate::plan::record::says_nothing"))]
                #[cfg_attr(feature = "cli", schemars(extend("x-seen-by-default" = crate::plan::Class::$class.seen_by())))]
                pub $field: $type,
            )*
        }

        impl $name {
            /// Every field, as one list whatever their types: what reading and sharing walk.
            fn fields(&mut self) -> Vec<crate::plan::field::Field<'_>> {
                vec![ $( crate::plan::field::Field {
                    name: record!(@name $field $($word)?),
                    class: crate::plan::Class::$class,
                    is_needed: record!(@needed $($needed)?),
                    value: &mut self.$field,
                } ),* ]
            }
        }

        impl crate::plan::Fact for $name {
            record!(@key $($key)?);

            fn blank() -> Self {
                $name::default()
            }

            fn read(&mut self, value: &crate::plan::json::Json<'_>, reading: &mut crate::plan::decode::Reading) -> bool {
                crate::plan::field::read(self.fields(), value, reading)
            }

            fn clear(&mut self) {
                crate::plan::field::clear(self.fields());
            }

            fn share(&mut self, lens: &crate::plan::Lens, at: &mut crate::plan::FactPath) -> bool {
                crate::plan::field::share(self.fields(), lens, at)
            }

            fn visit(&self, see: &mut dyn FnMut(crate::plan::Leaf<'_>)) {
                $( self.$field.visit(see); )*
            }
        }
    };
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $word:literal) => { $word };
    (@needed) => { false };
    (@needed needed) => { true };
    (@key) => {};
    (@key $key:ident) => { fn key(&self) -> Option<&str> { Some(self.$key.as_str()) } };
}

/// Declares a closed list of words, each with its meaning: `Name = "word"`.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $word:literal ),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "cli", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
        pub enum $name {
            $( $(#[$variant_meta])* #[cfg_attr(feature = "cli", serde(rename = $word))] $variant, )*
        }

        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [$name] = &[ $( $name::$variant ),* ];

            /// The word as a plan writes it.
            pub const fn word(self) -> &'static str {
                match self { $( $name::$variant => $word ),* }
            }
        }

        impl crate::plan::Fact for $name {
            fn blank() -> Self {
                $name::ALL[0]
            }

            fn read(&mut self, value: &crate::plan::json::Json<'_>, reading: &mut crate::plan::decode::Reading) -> bool {
                let words: &[&str] = &[ $( $word ),* ];
                let place = reading.word(value, words);
                *self = $name::ALL[place.unwrap_or(0)];
                place.is_some()
            }

            fn clear(&mut self) {
                *self = $name::ALL[0];
            }

            // Each word can be chosen once.
            fn most() -> usize {
                $name::ALL.len()
            }
        }
    };
}

pub(crate) use {choice, record};
