// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/democampaigns.h"

#include "domain/campaign/messagetemplate.h"
#include "services/demo/demounits.h"
#include "storage/repositories/demowriter.h"

namespace bashgah::services {

using domain::ConsentState;
using domain::Instant;
using domain::MessageState;
using domain::Points;

namespace {

constexpr int daysAgo = 26;
const Points enough{150};

struct Outcome { MessageState state; const char *reason; };

/// As often as it happens on a service line.
Outcome outcomeOf(const DemoPerson &person, DemoRandom &random)
{
    if (person.consent != ConsentState::Granted)
        return {MessageState::Skipped, "no_consent"};
    const int roll = random.below(1000);
    if (roll < 40)
        return {MessageState::Blocked, "blocked"};
    if (roll < 75)
        return {MessageState::Undelivered, "undelivered"};
    if (roll < 90)
        return {MessageState::Failed, "operator"};
    if (roll < 100)
        return {MessageState::Unknown, "timeout"};
    return {MessageState::Delivered, ""};
}

QString reminderBody()
{
    return QStringLiteral("%1 عزیز، %2 امتیاز در %3 دارید. تا پایان ماه منتظر شما هستیم.\nلغو۱۱")
        .arg(domain::placeholderOf(domain::MemberVariable::FirstName, true),
             domain::placeholderOf(domain::MemberVariable::Points, true),
             domain::placeholderOf(domain::MemberVariable::Shop, true));
}

QString bodyFor(const domain::MessageTemplate &text, const DemoPerson &person, Points points,
                const DemoCampaignFacts &facts)
{
    domain::VariableValues values;
    values.name = person.details.displayName();
    values.firstName = person.details.givenName;
    values.shop = facts.shopName;
    values.points = points;
    return text.render(values, facts.jalali).text;
}

int writeReminder(storage::DemoWriter &writer, const DemoBook &book, const DemoHistory &history,
                  const DemoCampaignFacts &facts, DemoRandom &random)
{
    const QDate today = facts.jalali.localDay(facts.now);
    const QDate day = today.addDays(-daysAgo);
    const Instant sent = facts.jalali.instantAt(day, QTime(18, 30));
    const auto text = domain::MessageTemplate::parse(reminderBody());
    if (!text)
        return 0;
    domain::MemberFilter audience;
    audience.minBalance = enough;
    const domain::CampaignId campaign = writer.campaign(
        QStringLiteral("یادآوری امتیازها"), reminderBody(), audience,
        Instant{sent.msecs - 40 * demoMinute}, sent);
    int written = 0;
    for (size_t i = 0; i < history.joined(); ++i) {
        const DemoPerson &person = history.people()[i];
        const Points points = book.spendable(i, today);
        if (points < enough || person.details.joinedOn > day)
            continue;
        const Outcome outcome = outcomeOf(person, random);
        writer.message({campaign, book.memberId(i), person.details.mobile->canonical(),
                        bodyFor(*text, person, points, facts), outcome.state,
                        QString::fromLatin1(outcome.reason), sent,
                        Instant{sent.msecs + random.between(1, 9) * demoMinute}});
        ++written;
    }
    return written;
}

} // namespace

int writeDemoCampaigns(storage::DemoWriter &writer, const DemoBook &book, const DemoHistory &history,
                       const DemoCampaignFacts &facts, DemoRandom &random)
{
    const int written = history.dayCount() > 2 * daysAgo
        ? writeReminder(writer, book, history, facts, random) : 0;
    domain::MemberFilter lost;
    lost.segment = QStringLiteral("at_risk");
    (void)writer.campaign(
        QStringLiteral("دلتنگ شما هستیم"),
        QStringLiteral("%1 عزیز، مدتی است شما را ندیده‌ایم. این هفته با هر خرید ۱۰۰ امتیاز هدیه بگیرید.\nلغو۱۱")
            .arg(domain::placeholderOf(domain::MemberVariable::FirstName, true)),
        lost, Instant{facts.now.msecs - 90 * demoMinute}, std::nullopt);
    return written;
}

} // namespace bashgah::services
