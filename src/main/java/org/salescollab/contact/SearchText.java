package org.salescollab.contact;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salescollab.customer.NormalisedName;

/** What a person is found by: both names and the e-mail address, as names are compared. */
public final class SearchText {

    private SearchText() {}

    public static String of(ContactProfile profile) {
        return Stream.of(profile.nameZh(), profile.nameEn(), profile.email())
                .filter(Objects::nonNull)
                .map(NormalisedName::of)
                .collect(Collectors.joining("\n"));
    }
}
