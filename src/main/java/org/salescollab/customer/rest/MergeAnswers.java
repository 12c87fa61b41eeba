package org.salescollab.customer.rest;

/** What the resource of merges reads and answers with. */
public record MergeAnswers(MergeRequests requests, MergeJsons jsons, CustomerJsons customers) {}
