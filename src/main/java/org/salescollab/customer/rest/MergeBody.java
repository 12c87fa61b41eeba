package org.salescollab.customer.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two customers that shall be one.
 *
 * @param from key of the one that goes
 * @param into key of the one that stays
 * @param fromVersion the version that the person saw of the one that goes
 * @param intoVersion the version that the person saw of the one that stays
 * @param fromFields the fields whose values are taken from the one that goes, such as {@code nameZh}
 */
public record MergeBody(
        @Nullable String from,
        @Nullable String into,
        @Nullable Integer fromVersion,
        @Nullable Integer intoVersion,
        @Nullable List<@Nullable String> fromFields) {}
