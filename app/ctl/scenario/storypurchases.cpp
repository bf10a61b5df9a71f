// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storyjson.h"
#include "ctl/scenario/storysteps.h"
#include "services/coupons/couponservice.h"
#include "services/stored/storedvalueservice.h"

#include <QJsonArray>

namespace bashgah::ctl {

using namespace domain;

namespace {

PurchaseLine lineOf(const Story &story, const QJsonObject &json)
{
    PurchaseLine line;
    line.code = textAt(json, "product");
    const QJsonObject facts = merged(story.products.value(line.code), json);
    line.category = textAt(facts, "category");
    line.brand = textAt(facts, "brand");
    line.quantity = Quantity::whole(json.value(QLatin1String("quantity")).toInteger(1));
    line.gross = moneyAt(json, "amount");
    line.discount = moneyAt(json, "discount");
    return line;
}

TenderWish tenderOf(const Story &story, const QJsonObject &json)
{
    TenderWish wish;
    if (const QString name = textAt(json, "card"); !name.isEmpty())
        wish.code = story.cards.value(name, name);
    if (json.contains(QLatin1String("most")))
        wish.most = moneyAt(json, "most");
    return wish;
}

PurchaseDraft draftOf(const Story &story, const QJsonObject &event)
{
    PurchaseDraft draft;
    if (event.contains(QLatin1String("member")))
        draft.member = story.member(event);
    draft.amount = moneyAt(event, "amount");
    draft.discount = moneyAt(event, "discount");
    for (const QJsonValue &line : event.value(QLatin1String("lines")).toArray())
        draft.lines.push_back(lineOf(story, line.toObject()));
    draft.redeem = Points(event.value(QLatin1String("redeem")).toInteger());
    draft.payment = textAt(event, "payment");
    draft.key = textAt(event, "key");
    for (const QJsonValue &code : event.value(QLatin1String("codes")).toArray())
        draft.codes.append(story.codes.value(code.toString(), code.toString()));
    for (const QJsonValue &tender : event.value(QLatin1String("tenders")).toArray())
        draft.tenders.push_back(tenderOf(story, tender.toObject()));
    return draft;
}

/// What the counter shows of the draft, with what it read of the codes and cards that were typed.
Result<services::CounterPreview> previewOf(Story &story, const PurchaseDraft &draft)
{
    auto snapshot = story.counter->snapshot(draft.member);
    if (!snapshot)
        return fail(snapshot.error());
    services::CouponService coupons(*story.database, story.clock);
    for (const QString &code : draft.codes) {
        if (const auto voucher = coupons.look(code, draft.member))
            snapshot->vouchers.push_back(*voucher);
    }
    const services::StoredValueService stored(*story.database, story.clock);
    for (const TenderWish &wish : draft.tenders) {
        if (const auto card = stored.card(wish.code))
            snapshot->cards.push_back(*card);
    }
    return story.counter->preview(*snapshot, draft);
}

Money sumOf(const std::vector<TenderPaid> &tenders)
{
    Money sum;
    for (const TenderPaid &tender : tenders)
        sum += tender.amount;
    return sum;
}

QJsonObject rulesOf(const Evaluation &earning)
{
    QJsonObject rules;
    for (const AppliedRule &rule : earning.rules)
        rules[rule.ruleId.isEmpty() ? QStringLiteral("tier") : rule.ruleId] = rule.points.value();
    return rules;
}

/// What codes, and discounts by themselves, take off: amounts by name.
QJsonObject discountsOf(const services::CounterPreview &preview)
{
    QJsonObject discounts;
    for (const AppliedDiscount &applied : preview.byCodes.applied)
        discounts[applied.name] = applied.amount.minor();
    return discounts;
}

/// Discounts that did not apply by themselves: reasons by name.
QJsonObject notTakenOf(const services::CounterPreview &preview)
{
    QJsonObject reasons;
    for (const DiscountNotTaken &one : preview.notTaken)
        reasons[one.name] = refused(one.why).value(QLatin1String("error"));
    return reasons;
}

/// Typed codes that stay good: by name, what takes off more.
QJsonObject unusedOf(const std::vector<DiscountNotTaken> &codes)
{
    QJsonObject unused;
    for (const DiscountNotTaken &one : codes)
        unused[one.name] = one.why.args.value(1);
    return unused;
}

/// Nothing is recorded: what the counter shows while the basket is filled.
Result<QJsonObject> basket(Story &story, const QJsonObject &event)
{
    const auto preview = previewOf(story, draftOf(story, event));
    if (!preview)
        return refused(preview.error());
    if (preview->refusal)
        return refused(*preview->refusal);
    return QJsonObject{{QStringLiteral("earned"), preview->earning.total.value()},
                       {QStringLiteral("discount"), preview->discount.minor()},
                       {QStringLiteral("discounts"), discountsOf(*preview)},
                       {QStringLiteral("not_taken"), notTakenOf(*preview)},
                       {QStringLiteral("unused_codes"), unusedOf(preview->gaveWay)},
                       {QStringLiteral("paid_with_stored"), sumOf(preview->tenders).minor()},
                       {QStringLiteral("next_codes"), static_cast<qint64>(preview->nextVisit.size())},
                       {QStringLiteral("next_worth"), 0}, // nothing before the purchase is recorded
                       {QStringLiteral("due"), preview->due.minor()}};
}

Result<QJsonObject> purchase(Story &story, const QJsonObject &event)
{
    const PurchaseDraft draft = draftOf(story, event);
    const auto preview = previewOf(story, draft);
    if (!preview)
        return refused(preview.error());
    const auto done = story.counter->record(draft);
    if (!done)
        return refused(done.error());
    story.purchases.insert(textAt(event, "id"), done->id);
    Money worth;
    for (const NextVisitGain &gain : done->nextVisit) { // named by the purchase and the rule
        story.codes.insert(QStringLiteral("%1.%2").arg(textAt(event, "id"), gain.ruleId), gain.code);
        worth += gain.amount;
    }
    return QJsonObject{{QStringLiteral("earned"), done->earned.value()},
                       {QStringLiteral("preview"), preview->earning.total.value()},
                       {QStringLiteral("preview_due"), preview->due.minor()},
                       {QStringLiteral("rules"), rulesOf(preview->earning)},
                       {QStringLiteral("redeemed"), done->redeemed.points.value()},
                       {QStringLiteral("paid_with_points"), done->redeemed.amount.minor()},
                       {QStringLiteral("paid_with_stored"), done->paidWithStored.minor()},
                       {QStringLiteral("discount"), preview->discount.minor()},
                       {QStringLiteral("discounts"), discountsOf(*preview)},
                       {QStringLiteral("not_taken"), notTakenOf(*preview)},
                       {QStringLiteral("unused_codes"), unusedOf(done->unusedCodes)},
                       {QStringLiteral("due"), done->due.minor()},
                       {QStringLiteral("balance"), done->balance.value()},
                       {QStringLiteral("preview_balance"), preview->balanceAfter.value()},
                       {QStringLiteral("exchanged"), done->exchanged.points.value()},
                       {QStringLiteral("next_codes"), static_cast<qint64>(done->nextVisit.size())},
                       {QStringLiteral("next_worth"), worth.minor()},
                       {QStringLiteral("exchanged_credit"), done->exchanged.credit.minor()},
                       {QStringLiteral("held_rewards"), static_cast<qint64>(done->held.size())},
                       {QStringLiteral("repeated"), done->repeated}};
}

RefundRequest requestOf(const QJsonObject &event, PurchaseId of)
{
    RefundRequest request{of, {}, {}, {}, {}, {}, {}};
    request.key = textAt(event, "key");
    if (event.contains(QLatin1String("amount")))
        request.amount = moneyAt(event, "amount");
    for (const QJsonValue &value : event.value(QLatin1String("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        RefundLine part{line.value(QLatin1String("line")).toInt(), moneyAt(line, "amount"), {}};
        if (line.contains(QLatin1String("quantity")))
            part.quantity = Quantity::whole(line.value(QLatin1String("quantity")).toInteger());
        request.lines.push_back(part);
    }
    return request;
}

Result<QJsonObject> refund(Story &story, const QJsonObject &event)
{
    const PurchaseId of = story.purchases.value(textAt(event, "of"), PurchaseId(0));
    const auto done = textAt(event, "do") == QLatin1String("void")
        ? story.counter->undo(of, QStringLiteral("story")) : story.counter->refund(requestOf(event, of));
    if (!done)
        return refused(done.error());
    return QJsonObject{{QStringLiteral("amount"), done->amount.minor()},
                       {QStringLiteral("pay_back"), done->payBack.minor()},
                       {QStringLiteral("codes_taken"), done->codesTaken},
                       {QStringLiteral("codes_again"), done->codesAgain.size()},
                       {QStringLiteral("codes_asked"), done->codesAsked.minor()},
                       {QStringLiteral("codes_debt"), done->codesDebt.value()},
                       {QStringLiteral("codes_repaid"), done->codesRepaid.minor()},
                       {QStringLiteral("exchange_back"), done->exchangeBack.points.value()},
                       {QStringLiteral("exchange_back_credit"), done->exchangeBack.credit.minor()},
                       {QStringLiteral("gifts_taken"), done->giftsTaken.value()},
                       {QStringLiteral("gifts_missing"), done->giftsMissing.value()},
                       {QStringLiteral("credit_missing"), done->creditMissing.minor()},
                       {QStringLiteral("missing_kept"), done->missingKept.minor()},
                       {QStringLiteral("missing_debt"), done->missingDebt.value()},
                       {QStringLiteral("rewards_taken"), done->rewardsTaken.size()},
                       {QStringLiteral("rewards_gone"), done->rewardsGone.size()},
                       {QStringLiteral("kept_back"), done->keptBack.minor()},
                       {QStringLiteral("to_stored"), done->toCards.minor()},
                       {QStringLiteral("taken"), done->taken.value()},
                       {QStringLiteral("written_off"), done->writtenOff.value()},
                       {QStringLiteral("met_before"), done->metBefore.value()},
                       {QStringLiteral("returned"), done->returned.value()},
                       {QStringLiteral("balance"), done->balance.value()},
                       {QStringLiteral("repeated"), done->repeated}};
}

} // namespace

std::vector<StoryStep> purchaseSteps()
{
    return {
        {QStringLiteral("purchase"), purchase,
         QStringLiteral("id member amount discount lines redeem payment key codes tenders")},
        {QStringLiteral("basket"), basket, QStringLiteral("member amount discount lines redeem payment codes tenders")},
        {QStringLiteral("refund"), refund, QStringLiteral("of amount lines key")},
        {QStringLiteral("void"), refund, QStringLiteral("of")},
    };
}

} // namespace bashgah::ctl
