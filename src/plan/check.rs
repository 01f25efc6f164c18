//! stub
use super::Plan;
use crate::diag::Finding;
pub fn check(_plan: &Plan) -> Vec<Finding> {
    vec![]
}
