package org.salescollab.salesproject.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Problems;

/** Body of a request that sets a rate. */
record NewRate(
        @JsonProperty("currency") @Nullable String currency,
        @JsonProperty("from") @Nullable String from,
        @JsonProperty("rate") @Nullable BigDecimal rate) {

    /** Body of a request that changes the base currency. */
    record Base(@JsonProperty("base") @Nullable String base) {}

    String code() {
        return currency == null ? "" : currency.strip();
    }

    @Nullable
    LocalDate day() {
        try {
            return from == null || from.isBlank() ? null : LocalDate.parse(from.strip());
        } catch (DateTimeParseException e) {
            throw Problems.refuse("from", "sales.rates.error.from");
        }
    }
}
