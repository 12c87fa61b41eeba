package org.salescollab.interaction.web;

/**
 * One interaction as the customer's page shows it.
 *
 * @param at in the reader's zone
 * @param moment the same for machines
 * @param zone where and when it was for those who noted it
 * @param people who took part, of both sides
 * @param issue key, empty if there is none that the reader may see
 */
public record InteractionView(
        long id,
        String kind,
        String at,
        String moment,
        String zone,
        String department,
        String people,
        String summary,
        String issue) {}
