//! WebDriver commands that fantoccini has no name for.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

/// A command of the session.
#[derive(Debug)]
pub struct Ask {
    path: String,
    body: Option<Value>,
}

impl Ask {
    /// Asks for a thing, such as `element/{id}/computedrole`.
    pub fn get(path: String) -> Ask {
        Ask { path, body: None }
    }

    /// Asks with something to say.
    pub fn post(path: &str, body: Value) -> Ask {
        Ask { path: path.to_owned(), body: Some(body) }
    }
}

impl WebDriverCompatibleCommand for Ask {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}
