package org.salescollab.need.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.Parties;
import org.salescollab.need.Answer;
import org.salescollab.need.Commitment;
import org.salescollab.need.Need;
import org.salescollab.need.NeedNames;
import org.salescollab.need.NeedRules;
import org.salescollab.platform.rest.IssueJson;
import org.salescollab.platform.rest.NamedJson;
import org.salescollab.platform.rest.UserJson;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Page;

/** Shapes needs into the JSON of answers. */
public final class NeedJsons {

    private final Parties parties;
    private final Clock clock;

    public NeedJsons(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    NeedJson one(Actor actor, Need need) {
        return all(actor, List.of(need)).get(0);
    }

    NeedPageJson page(Actor actor, Page<Need> page) {
        return new NeedPageJson(all(actor, page.rows()), page.total(), page.next());
    }

    private List<NeedJson> all(Actor actor, List<Need> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        Parties.Named named = parties.named(actor, needs.get(0).customer(), NeedNames.in(needs));
        LocalDate today = LocalDate.ofInstant(clock.instant(), actor.zone());
        return needs.stream().map(need -> json(need, named, today, actor)).toList();
    }

    private static NeedJson json(Need need, Parties.Named named, LocalDate today, Actor actor) {
        return new NeedJson(
                need.id().number(),
                need.customer().value(),
                need.content().title(),
                need.content().text(),
                contact(need.content().from(), named),
                need.content().on().toString(),
                need.content().priority().name(),
                need.state().name(),
                NeedRules.days(need, today, actor.zone()),
                NeedRules.stuck(need, named.issues(), today).map(Enum::name).orElse(null),
                commitment(need.commitment(), named),
                need.work().stream()
                        .map(work -> IssueJson.of(named.issues().get(work.issue())))
                        .filter(Objects::nonNull)
                        .toList(),
                answer(need.answer(), named),
                need.version().number(),
                need.changedAt().toString());
    }

    private static @Nullable CommitmentJson commitment(@Nullable Commitment commitment, Parties.Named named) {
        return commitment == null
                ? null
                : new CommitmentJson(
                        UserJson.of(named.user(commitment.who())),
                        commitment.department().code(),
                        commitment.due().toString());
    }

    private static @Nullable AnswerJson answer(@Nullable Answer answer, Parties.Named named) {
        return answer == null
                ? null
                : new AnswerJson(
                        UserJson.of(named.user(answer.who())),
                        contact(answer.to(), named),
                        answer.on().toString(),
                        answer.text());
    }

    private static @Nullable NamedJson contact(@Nullable ContactId id, Parties.Named named) {
        String name = id == null ? null : named.contacts().get(id);
        return id == null || name == null ? null : new NamedJson(id.number(), name);
    }
}
