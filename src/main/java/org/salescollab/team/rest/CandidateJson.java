package org.salescollab.team.rest;

import org.salescollab.shared.UserRef;

/** A person who could take a role. */
record CandidateJson(String name, String displayName) {

    static CandidateJson of(UserRef person) {
        return new CandidateJson(person.name(), person.displayName());
    }
}
