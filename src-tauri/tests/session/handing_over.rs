//! handing_over
