package org.salescollab.need.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.salescollab.access.AccessGate;
import org.salescollab.contact.Parties;
import org.salescollab.need.Need;
import org.salescollab.need.NeedList;
import org.salescollab.need.NeedLookup;
import org.salescollab.need.NeedNames;
import org.salescollab.need.NeedState;
import org.salescollab.need.Stuck;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** The board of needs on a customer's page: all open ones, and the latest that were told back. */
public final class NeedSection implements PageSection {

    private static final int TOLD_SHOWN = 10;

    private final NeedLookup lookup;
    private final Parties parties;
    private final NeedForms forms;
    private final Viewing viewing;

    /** What the section needs besides the needs. */
    public record Viewing(AccessGate gate, Texts texts, Clock clock) {}

    public NeedSection(NeedLookup lookup, Parties parties, NeedForms forms, Viewing viewing) {
        this.lookup = lookup;
        this.parties = parties;
        this.forms = forms;
        this.viewing = viewing;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public List<String> webResources() {
        return List.of("org.salescollab.jira:sales-needs");
    }

    @Override
    public NeedsView view(Actor actor, String subject) {
        CustomerKey customer =
                CustomerKey.parse(subject).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        if (!viewing.gate().mayReadCustomers(actor)) {
            return NeedsView.hidden();
        }
        List<Need> open = lookup.open(actor, customer);
        Page<Need> told = lookup.list(actor, new NeedList(customer, NeedState.TOLD_BACK, TOLD_SHOWN, null));
        List<Need> all = new ArrayList<>(open);
        all.addAll(told.rows());
        ReaderTexts reader = viewing.texts().of(actor.locale());
        Parties.Named named = parties.named(actor, customer, NeedNames.in(all));
        LocalDate today = LocalDate.ofInstant(viewing.clock().instant(), actor.zone());
        NeedCards cards = new NeedCards(actor, reader, named, today);
        boolean mayWrite = viewing.gate().mayWriteCustomers(actor);
        return new NeedsView(
                true,
                mayWrite,
                customer.value(),
                all.isEmpty(),
                stuck(open, cards, reader),
                columns(open, told, cards, reader),
                mayWrite ? forms.forms(actor, customer) : List.of());
    }

    private static List<StuckView> stuck(List<Need> open, NeedCards cards, ReaderTexts reader) {
        List<StuckView> stuck = new ArrayList<>();
        for (Stuck reason : Stuck.values()) {
            long count = open.stream()
                    .filter(need -> cards.stuck(need).filter(reason::equals).isPresent())
                    .count();
            if (count > 0) {
                stuck.add(new StuckView(reason.name(), reader.get(reason.i18nKey()) + " " + count));
            }
        }
        return stuck;
    }

    private static List<NeedColumnView> columns(List<Need> open, Page<Need> told, NeedCards cards, ReaderTexts reader) {
        List<NeedColumnView> columns = new ArrayList<>();
        Arrays.stream(NeedState.values())
                .filter(state -> state != NeedState.TOLD_BACK)
                .map(state -> column(
                        state,
                        open.stream().filter(need -> need.state() == state).toList(),
                        cards,
                        reader))
                .forEach(columns::add);
        columns.add(new NeedColumnView(
                NeedState.TOLD_BACK.name(),
                reader.get(NeedState.TOLD_BACK.i18nKey()),
                told.total(),
                told.rows().stream().map(cards::card).toList(),
                Objects.requireNonNullElse(told.next(), "")));
        return columns;
    }

    private static NeedColumnView column(NeedState state, List<Need> needs, NeedCards cards, ReaderTexts reader) {
        return new NeedColumnView(
                state.name(),
                reader.get(state.i18nKey()),
                needs.size(),
                needs.stream().map(cards::card).toList(),
                "");
    }
}
