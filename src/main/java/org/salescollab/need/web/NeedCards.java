package org.salescollab.need.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.Parties;
import org.salescollab.need.Answer;
import org.salescollab.need.Commitment;
import org.salescollab.need.Need;
import org.salescollab.need.NeedPriority;
import org.salescollab.need.NeedRules;
import org.salescollab.need.NeedState;
import org.salescollab.need.Stuck;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.shared.Actor;

/** Shapes needs into cards, for one reader on one day. */
final class NeedCards {

    private final Actor actor;
    private final ReaderTexts reader;
    private final Parties.Named named;
    private final LocalDate today;

    NeedCards(Actor actor, ReaderTexts reader, Parties.Named named, LocalDate today) {
        this.actor = actor;
        this.reader = reader;
        this.named = named;
        this.today = today;
    }

    Optional<Stuck> stuck(Need need) {
        return NeedRules.stuck(need, named.issues(), today);
    }

    NeedCardView card(Need need) {
        NeedState state = need.state();
        String stuck = stuck(need).map(Enum::name).orElse("");
        String step = state == NeedState.GIVEN ? "commitment" : state == NeedState.TOLD_BACK ? "" : "work";
        return new NeedCardView(
                need.id().number(),
                need.version().number(),
                need.content().title(),
                Objects.requireNonNullElse(need.content().text(), ""),
                origin(need),
                reader.get(need.content().priority().i18nKey()),
                need.content().priority() == NeedPriority.HIGH,
                reader.get("sales.need.age", NeedRules.days(need, today, actor.zone())),
                promise(need.commitment()),
                issues(need),
                answer(need.answer()),
                stuck,
                stuck(need).map(each -> reader.get(each.i18nKey())).orElse(""),
                step,
                label(state),
                state == NeedState.COMMITTED || state == NeedState.IN_WORK,
                state != NeedState.GIVEN);
    }

    private String label(NeedState state) {
        return switch (state) {
            case GIVEN -> reader.get("sales.need.step.commitment");
            case COMMITTED -> reader.get("sales.need.step.work");
            case IN_WORK -> reader.get("sales.need.step.more-work");
            case TOLD_BACK -> "";
        };
    }

    private String origin(Need need) {
        String day = day(need.content().on());
        String from = name(need.content().from());
        return from.isEmpty() ? day : reader.get("sales.need.card.origin", from, day);
    }

    private String promise(@Nullable Commitment commitment) {
        if (commitment == null) {
            return "";
        }
        String who = named.user(commitment.who()).displayName();
        String department = named.department(commitment.department());
        return reader.get("sales.need.card.promise", who + " · " + department, day(commitment.due()));
    }

    private List<NeedIssueView> issues(Need need) {
        return need.work().stream()
                .map(work -> named.issues().get(work.issue()))
                .filter(Objects::nonNull)
                .map(issue -> new NeedIssueView(issue.key(), issue.summary(), issue.status(), issue.done()))
                .toList();
    }

    private String answer(@Nullable Answer answer) {
        if (answer == null) {
            return "";
        }
        String who = named.user(answer.who()).displayName();
        String to = name(answer.to());
        String head = to.isEmpty()
                ? reader.get("sales.need.card.told", who, day(answer.on()))
                : reader.get("sales.need.card.told", who + " → " + to, day(answer.on()));
        return head + "\n" + answer.text();
    }

    private String name(@Nullable ContactId contact) {
        return contact == null
                ? ""
                : Objects.requireNonNullElse(named.contacts().get(contact), "");
    }

    private String day(LocalDate day) {
        Locale locale = actor.locale();
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }
}
