// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storyjson.h"
#include "ctl/scenario/storysteps.h"
#include "domain/calendar/shopcalendar.h"
#include "services/stored/storedvalueservice.h"

namespace bashgah::ctl {

using namespace domain;

namespace {

services::StoredValueService serviceOf(Story &story)
{
    return services::StoredValueService(*story.database, story.clock);
}

services::PayIn payInOf(const QJsonObject &event)
{
    return {moneyAt(event, "amount"), QStringLiteral("cash"), dayAt(event, "until"), {}, textAt(event, "key")};
}

Result<QJsonObject> answer(const Result<StoredAccount> &account)
{
    if (!account)
        return refused(account.error());
    return QJsonObject{{QStringLiteral("balance"), account->balance.minor()},
                       {QStringLiteral("usable"), account->usable.minor()}};
}

Result<QJsonObject> sellCard(Story &story, const QJsonObject &event)
{
    std::optional<MemberId> member;
    if (event.contains(QLatin1String("member")))
        member = story.member(event);
    const auto card = serviceOf(story).issue(payInOf(event), member);
    if (card)
        story.cards.insert(textAt(event, "id"), card->code);
    return answer(card);
}

Result<QJsonObject> topUp(Story &story, const QJsonObject &event)
{
    if (event.contains(QLatin1String("member")))
        return answer(serviceOf(story).topUpCredit(story.member(event), payInOf(event)));
    const QString name = textAt(event, "card");
    return answer(serviceOf(story).topUpCard(story.cards.value(name, name), payInOf(event)));
}

/// Credit as the shop gives it, not paid for.
Result<QJsonObject> giveCredit(Story &story, const QJsonObject &event)
{
    const QDate today = ShopCalendar().localDay(story.clock.now());
    const services::CreditGrant grant{story.member(event), moneyAt(event, "amount"), StoredEntryKind::Adjust,
                                      dayAt(event, "from").value_or(today), dayAt(event, "until"), {}, {},
                                      QStringLiteral("story")};
    return answer(serviceOf(story).grant(grant));
}

/// What ended unspent stays on the account's own ledger.
Result<Money> expiredOf(Story &story, StoredAccountId account)
{
    const auto entries = serviceOf(story).entries(account);
    if (!entries)
        return fail(entries.error());
    Money sum;
    for (const StoredEntry &entry : *entries)
        sum -= entry.kind == StoredEntryKind::Expire ? entry.amount : Money();
    return sum;
}

/// A card, or a member's credit; a member who never had any has none.
Result<QJsonObject> lookAtStored(Story &story, const QJsonObject &event)
{
    std::optional<StoredAccount> account;
    if (const QString name = textAt(event, "card"); !name.isEmpty()) {
        const auto card = serviceOf(story).card(story.cards.value(name, name));
        if (!card)
            return refused(card.error());
        account = *card;
    } else {
        const auto credit = serviceOf(story).creditOf(story.member(event));
        if (!credit)
            return refused(credit.error());
        account = *credit;
    }
    if (!account)
        return QJsonObject{{QStringLiteral("balance"), 0}, {QStringLiteral("usable"), 0}};
    const auto expired = expiredOf(story, account->id);
    if (!expired)
        return refused(expired.error());
    QJsonObject seen = *answer(*account);
    seen[QStringLiteral("expired")] = expired->minor();
    return seen;
}

} // namespace

std::vector<StoryStep> storedSteps()
{
    return {
        {QStringLiteral("gift_card"), sellCard, QStringLiteral("id amount until member key")},
        {QStringLiteral("top_up"), topUp, QStringLiteral("card member amount until key")},
        {QStringLiteral("credit"), giveCredit, QStringLiteral("member amount from until")},
        {QStringLiteral("stored"), lookAtStored, QStringLiteral("card member")},
    };
}

} // namespace bashgah::ctl
