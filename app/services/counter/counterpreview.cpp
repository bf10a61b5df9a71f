// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/counterservice.h"

#include "domain/program/rulecodes.h"
#include "services/challenges/challengesteps.h"
#include "services/counter/benefits.h"
#include "services/counter/extraswriter.h"
#include "services/counter/margins.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;

namespace {

/// Why recording would say no; the redemption asked for is judged like at recording.
std::optional<Error> refusalOf(const CounterSnapshot &snapshot, const PurchaseDraft &draft)
{
    if (const auto valid = validate(draft); !valid)
        return valid.error();
    if (draft.redeem.isZero())
        return std::nullopt;
    const QString field = QStringLiteral("redeem");
    if (!snapshot.member || snapshot.isEarlier()) // what could be spent then is not what is there now
        return Error{ErrorCode::NotAllowed, {}, {}, field};
    if (!snapshot.programme)
        return Error{ErrorCode::NoProgramme, {}, {}, field};
    const auto redemption = checkRedemption(snapshot.programme->programme.redemption, draft.redeem,
                                            snapshot.usable(), netOf(draft), snapshot.paidToday);
    if (!redemption)
        return redemption.error().inField(field);
    return std::nullopt;
}

/// Points of an earlier day whose last day is over by now: the night takes them.
bool isPast(const CounterSnapshot &snapshot, std::optional<QDate> lastDay)
{
    return snapshot.isEarlier() && lastDay && *lastDay < snapshot.typedOn;
}

void previewPoints(const CounterSnapshot &snapshot, const PurchaseDraft &draft,
                   const ShopCalendar &calendar, std::optional<Instant> now,
                   CounterPreview &preview)
{
    const Programme &programme = snapshot.programme->programme;
    const Money net = netOf(draft);
    const Points spendable = snapshot.isEarlier() ? Points(0) : snapshot.usable();
    preview.mostRedeemable = largestRedemption(programme.redemption, spendable, net, snapshot.paidToday);
    preview.redemption = clampRedemption(programme.redemption, draft.redeem, spendable, net, snapshot.paidToday);
    MemberState state = snapshot.facts;
    if (snapshot.tier)
        state.tierId = snapshot.tier->id;
    state.payment = draft.payment;
    if (!draft.codes.isEmpty())
        state.codes = splitCodes(programme, draft.codes).ofRules;
    if (now)
        state.minute = stateAt(*now, calendar).minute;
    const Bill bill = billOf(draft, preview.redemption.amount);
    state.tierId = tierRead(programme, state, bill, snapshot.tierSoFar, calendar);
    preview.earning = evaluate(programme, state, bill);
    const Points earned = preview.earning.total;
    // what others of the household pay is not the member's
    const Points spent = snapshot.pool.ownPartOf(preview.redemption.points, snapshot.today);
    preview.balanceAfter = snapshot.balance - spent + earned;
    const QDate usable = snapshot.today.addDays(programme.earning.pendingDays);
    const bool isPending = usable > (snapshot.isEarlier() ? snapshot.typedOn : snapshot.today);
    const auto lastDay = lastValidDay(programme.expiry, usable, calendar);
    const Points usableNow = isPending || isPast(snapshot, lastDay) ? Points(0) : earned;
    const Points free = snapshot.spendable - spent + usableNow - snapshot.deficit;
    preview.spendableAfter = std::max(free, Points(0));
    preview.owedAfter = std::max(-free, Points(0));
    if (const auto &rule = snapshot.isEarlier() ? snapshot.exchangeNow : programme.exchange; rule && rule->atOnce) {
        preview.exchanged = exchangeOf(*rule, preview.spendableAfter);
        preview.balanceAfter -= preview.exchanged.points;
        preview.spendableAfter -= preview.exchanged.points;
    }
    if (earned > Points(0)) {
        if (isPending)
            preview.usableFrom = usable;
        preview.validUntil = lastDay;
    }
}

const StoredAccount *accountFor(const CounterSnapshot &snapshot, const TenderWish &wish)
{
    if (wish.code.isEmpty())
        return snapshot.credit ? &*snapshot.credit : nullptr;
    const auto card = std::find_if(snapshot.cards.begin(), snapshot.cards.end(),
                                   [&](const StoredAccount &one) { return one.code == wish.code; });
    return card == snapshot.cards.end() ? nullptr : &*card;
}

/// What cards and credit pay of what is due, as recording will do it.
void payTenders(const CounterSnapshot &snapshot, const PurchaseDraft &draft, CounterPreview &preview)
{
    std::vector<Money> most;
    for (const TenderWish &wish : draft.tenders) {
        const StoredAccount *account = accountFor(snapshot, wish);
        most.push_back(account ? std::min(wish.most.value_or(account->usable), account->usable) : Money());
    }
    const std::vector<Money> amounts = tenderAmounts(preview.due, most);
    for (size_t i = 0; i < amounts.size(); ++i) {
        if (const StoredAccount *account = accountFor(snapshot, draft.tenders[i])) {
            preview.tenders.push_back(
                {account->id, account->kind, account->code, amounts[i], account->usable - amounts[i]});
        }
        preview.due -= amounts[i];
    }
}

/// Credit for this purchase; what credit pays gives none.
void giveCredit(const CounterSnapshot &snapshot, const PurchaseDraft &draft, const ShopCalendar &calendar,
                CounterPreview &preview)
{
    if (!snapshot.member || !snapshot.programme || !preview.gross.isPositive())
        return;
    const Programme &programme = snapshot.programme->programme;
    if (!spendNeeds(programme.spend).any)
        return;
    Money byCredit;
    for (const TenderPaid &tender : preview.tenders)
        byCredit += tender.kind == StoredKind::Credit ? tender.amount : Money();
    const Money due = netOf(draft) - preview.redemption.amount;
    const std::vector<Money> basis =
        spendBasis(billOf(draft, preview.redemption.amount), programme.earning.basis, due, byCredit);
    SpendPerson spender = snapshot.spender;
    if (readsWithPurchase(programme))
        spender.tierId = preview.earning.tierId;
    preview.credit = purchaseGains(programme.spend, spender, sumOf(basis), snapshot.today, calendar);
    std::erase_if(preview.credit, [](const SpendGain &gain) { return gain.full.isZero(); }); // too small a purchase
}

/// Of an earlier day nobody knows the moment: it counts as recording will have it.
void playChallenges(const CounterSnapshot &snapshot, const PurchaseDraft &draft, const ShopCalendar &calendar,
                    std::optional<Instant> now, CounterPreview &preview)
{
    if (!snapshot.member || snapshot.challenges.games.empty() || !preview.gross.isPositive())
        return;
    const Instant at = now.value_or(momentOfDay(calendar, snapshot.today));
    preview.challenges = challengeSteps(snapshot.challenges, countedDraft(draft, at, snapshot.today, preview.earning.total),
                                        calendar);
    const auto lastDay = snapshot.programme
        ? lastValidDay(snapshot.programme->programme.expiry, snapshot.today, calendar) : std::nullopt;
    const bool past = isPast(snapshot, lastDay);
    for (const ChallengeStep &step : preview.challenges) { // usable at once, but first they pay off what is owed
        const Points gift = step.reward.points;
        const Points owed = std::min(gift, preview.owedAfter);
        preview.balanceAfter += gift;
        preview.owedAfter -= owed;
        preview.spendableAfter += past ? Points(0) : gift - owed;
    }
}

/// By the same function as recording.
void guardMargin(const CounterSnapshot &snapshot, const PurchaseDraft &draft, CounterPreview &preview)
{
    if (snapshot.margin.guard == MarginGuard::Off || !preview.gross.isPositive())
        return;
    const Programme *programme =
        snapshot.member && snapshot.programme ? &snapshot.programme->programme : nullptr;
    const Bill bill = billOf(draft, preview.redemption.amount);
    preview.margin =
        checkMargin(snapshot.margin, {draft, bill, preview.byCodes.applied, preview.earning.linePoints, programme});
    if (preview.refusal)
        return;
    if (const auto pass = mayPass(snapshot.margin, preview.margin, draft.marginReason); !pass)
        preview.refusal = pass.error();
}

void giveCodes(const CounterSnapshot &snapshot, const PurchaseDraft &draft, CounterPreview &preview)
{
    if (!snapshot.member || !snapshot.programme || !preview.gross.isPositive())
        return;
    preview.nextVisit = nextVisitGains(snapshot.programme->programme.nextVisit,
                                       nextVisitBasis(billOf(draft, preview.redemption.amount),
                                                      netOf(draft) - preview.redemption.amount, preview.earning.tierId),
                                       snapshot.today);
}

void complete(const CounterSnapshot &snapshot, const PurchaseDraft &draft, const ShopCalendar &calendar,
              std::optional<Instant> now, CounterPreview &preview)
{
    payTenders(snapshot, draft, preview);
    giveCredit(snapshot, draft, calendar, preview);
    giveCodes(snapshot, draft, preview);
    playChallenges(snapshot, draft, calendar, now, preview);
    guardMargin(snapshot, draft, preview);
}

} // namespace

CounterPreview CounterService::preview(const CounterSnapshot &snapshot, const PurchaseDraft &typed,
                                       const ShopCalendar &calendar, std::optional<Instant> now)
{
    PurchaseDraft draft = typed;
    draft.standing = benefitFor(snapshot.tier ? &*snapshot.tier : nullptr,
                                snapshot.membership ? &*snapshot.membership : nullptr, typed, snapshot.currency);
    if (snapshot.member && snapshot.programme && !draft.codes.isEmpty())
        draft.codes = splitCodes(snapshot.programme->programme, draft.codes).others;
    if ((draft.codes.isEmpty() && snapshot.automatic.vouchers.empty()) || !validate(draft)) {
        draft.codes = typed.codes;
        CounterPreview plain = previewPriced(snapshot, draft, calendar, now);
        complete(snapshot, draft, calendar, now, plain);
        return plain;
    }
    const QDate bought = draft.extras.day.value_or(snapshot.today);
    VoucherOutcome priced = withVouchers(draft, snapshot.vouchers, bought, snapshot.automatic);
    priced.draft.codes = typed.codes; // those of rules too
    CounterPreview preview = previewPriced(snapshot, priced.draft, calendar, now);
    preview.byCodes = std::move(priced.discounts);
    preview.notTaken = std::move(priced.notTaken);
    preview.gaveWay = std::move(priced.gaveWay);
    if (!preview.refusal && !preview.byCodes.refused.empty())
        preview.refusal = preview.byCodes.refused.front().why.inField(QStringLiteral("code"));
    complete(snapshot, priced.draft, calendar, now, preview);
    return preview;
}

CounterPreview CounterService::previewPriced(const CounterSnapshot &snapshot, const PurchaseDraft &draft,
                                             const ShopCalendar &calendar, std::optional<Instant> now)
{
    CounterPreview preview;
    preview.balanceAfter = snapshot.balance;
    preview.spendableAfter = snapshot.spendable;
    preview.refusal = refusalOf(snapshot, draft);
    const bool amountWrong = !validate(draft);
    if (amountWrong)
        return preview;
    preview.gross = grossOf(draft);
    preview.discount = discountOf(draft);
    preview.standing = draft.standing;
    if (snapshot.member && snapshot.programme)
        previewPoints(snapshot, draft, calendar, now, preview);
    preview.due = netOf(draft) - preview.redemption.amount;
    return preview;
}

} // namespace bashgah::services
