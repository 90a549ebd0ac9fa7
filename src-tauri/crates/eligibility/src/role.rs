//! The roles, and the words of an assessment.

use crate::fact::{Choice, Fact};

/// The id of a variant, and the variant of an id.
macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $id)] $variant,)+
        }

        impl $name {
            /// Every one, in order.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$variant),+];

            /// Its persistent name.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// The one of that name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.id() == id)
            }
        }
    };
}

pub(crate) use ids;

ids! {
    /// A role in the programme: what the window calls a model.
    Role {
        /// Buys from Microsoft and sells to customers.
        DirectBill = "direct-bill",
        /// Buys from an indirect provider and sells to customers.
        IndirectReseller = "indirect-reseller",
        /// Buys from Microsoft and sells to indirect resellers.
        IndirectProvider = "indirect-provider",
    }
}

ids! {
    /// How a requirement stands.
    Status {
        /// It is met.
        Met = "met",
        /// It is not met.
        NotMet = "not-met",
        /// It cannot be told yet.
        Unknown = "unknown",
        /// It does not apply, or there is nothing to meet.
        NotApplicable = "not-applicable",
    }
}

ids! {
    /// How a role stands.
    Verdict {
        /// Every deciding requirement is met or does not apply.
        Eligible = "eligible",
        /// At least one deciding requirement is not met.
        NotEligible = "not-eligible",
        /// At least one deciding requirement cannot be told yet, and none is not met.
        Undetermined = "undetermined",
        /// The edition says nothing of the role.
        Silent = "silent",
    }
}

ids! {
    /// What weight a requirement has.
    Class {
        /// It decides.
        Required = "required",
        /// It is advised; it never decides.
        Recommended = "recommended",
        /// It informs; it never decides.
        Informative = "informative",
    }
}

ids! {
    /// When a requirement must be met.
    Phase {
        /// Before applying.
        Before = "before",
        /// During enrolment and after.
        During = "during",
    }
}

impl Role {
    /// The value of `csp-status` that says this role is held.
    pub fn as_status(self) -> Choice {
        Fact::CspStatus
            .choice(self.id())
            .expect("every role is a value of csp-status; a test holds it")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_can_be_held_and_chosen() {
        for role in Role::ALL {
            assert_eq!(role.as_status().id(Fact::CspStatus), role.id());
            assert!(Fact::ChosenModel.choice(role.id()).is_some());
        }
    }
}
