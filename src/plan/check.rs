//! stub
use super::Plan;
use crate::diag::Finding;
pub fn check(_plan: &Plan, _today: crate::calendar::Date) -> Vec<Finding> {
    vec![]
}
