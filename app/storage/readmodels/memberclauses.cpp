// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/memberclauses.h"

#include "domain/program/facts.h"
#include "domain/program/occasion.h"
#include "domain/text/persiantext.h"
#include "storage/db/connection.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace bashgah::storage {

using domain::ClauseSubject;
using domain::ClauseTest;
using domain::FilterClause;
using domain::MemberId;

namespace {

using Ids = MemberClauses::Ids;

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

Ids idsOf(Statement &statement)
{
    Ids ids;
    statement.exec();
    while (statement.next())
        ids.push_back(statement.id<MemberId>(0));
    return ids;
}

bool byId(MemberId a, MemberId b)
{
    return a.value() < b.value();
}

/// The clause whose opposite this one is.
std::optional<FilterClause> oppositeOf(FilterClause clause)
{
    if (clause.test == ClauseTest::IsNot)
        clause.test = ClauseTest::Is;
    else if (clause.test == ClauseTest::Missing)
        clause.test = ClauseTest::Present;
    else
        return std::nullopt;
    return clause;
}

/// Both by id.
Ids united(const Ids &one, const Ids &other)
{
    Ids both;
    std::set_union(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both), byId);
    return both;
}

/// Lowest and highest Julian day.
std::pair<qint64, qint64> daysOf(const FilterClause &clause, QDate today)
{
    const qint64 now = today.toJulianDay();
    switch (clause.test) {
    case ClauseTest::DaysAgoAtLeast: return {lowest, now - clause.number};
    case ClauseTest::DaysAgoAtMost: return {now - clause.number, now};
    case ClauseTest::From: return {clause.number, highest};
    default: return {lowest, clause.number};
    }
}

std::pair<qint64, qint64> rangeOf(const FilterClause &clause)
{
    return clause.test == ClauseTest::AtLeast ? std::pair(clause.number, highest) : std::pair(lowest, clause.number);
}

/// Rows of id and text, by id: those whose text holds the words in any spelling.
Ids containing(Statement &rows, const QString &words)
{
    const QString key = domain::searchKey(words);
    Ids ids;
    rows.exec();
    while (rows.next()) {
        if (domain::searchKey(rows.text(1)).contains(key))
            ids.push_back(rows.id<MemberId>(0));
    }
    return ids;
}

bool isOnDays(ClauseTest test)
{
    return test == ClauseTest::DaysAgoAtLeast || test == ClauseTest::DaysAgoAtMost || test == ClauseTest::From
        || test == ClauseTest::Until;
}

bool comesEachYear(ClauseSubject subject)
{
    return subject == ClauseSubject::Birthday || subject == ClauseSubject::Wedding
        || subject == ClauseSubject::JoiningDay;
}

} // namespace

std::optional<Ids> MemberClauses::members(const domain::FilterClauses &clauses, std::optional<Ids> within)
{
    if (clauses.empty())
        return within;
    if (within)
        std::sort(within->begin(), within->end(), byId);
    for (const FilterClause &clause : clauses) {
        Ids ids = meant(clause);
        if (!within) {
            within = std::move(ids);
            continue;
        }
        Ids both;
        std::set_intersection(within->begin(), within->end(), ids.begin(), ids.end(), std::back_inserter(both), byId);
        within = std::move(both);
    }
    return within;
}

Ids MemberClauses::meant(const FilterClause &clause)
{
    const auto opposite = oppositeOf(clause);
    if (!opposite)
        return holding(clause);
    Statement everyone = m_connection.statement(QStringLiteral("clause/everyone"));
    const Ids all = idsOf(everyone);
    const Ids holds = holding(*opposite);
    Ids rest;
    std::set_difference(all.begin(), all.end(), holds.begin(), holds.end(), std::back_inserter(rest), byId);
    return rest;
}

Ids MemberClauses::holding(const FilterClause &clause)
{
    if (clause.subject == ClauseSubject::Own)
        return own(clause);
    if (clause.subject == ClauseSubject::PurchaseField)
        return purchaseField(clause);
    if (clause.subject == ClauseSubject::BirthdayMonth || clause.subject == ClauseSubject::WeddingMonth)
        return inMonth(clause);
    if (clause.subject == ClauseSubject::Age)
        return aged(clause);
    if (clause.test == ClauseTest::DaysAheadAtMost)
        return comesEachYear(clause.subject) ? comingRound(clause) : ending(clause);
    if (isOnDays(clause.test))
        return onDays(clause);
    if (clause.test == ClauseTest::AtLeast || clause.test == ClauseTest::AtMost)
        return counted(clause);
    return clause.test == ClauseTest::Present ? present(clause) : withText(clause);
}

Ids MemberClauses::counted(const FilterClause &clause)
{
    const auto [least, most] = rangeOf(clause);
    Statement statement = m_connection.statement(QStringLiteral("clause/") + domain::clauseSubjectKey(clause.subject));
    statement.bind("least", least).bind("most", most);
    if (domain::hasPeriod(clause.subject))
        statement.bind("since", since(clause));
    return idsOf(statement);
}

Ids MemberClauses::onDays(const FilterClause &clause)
{
    const auto [from, to] = daysOf(clause, m_today);
    Statement statement = m_connection.statement(clause.subject == ClauseSubject::Joined
                                                     ? QStringLiteral("clause/joined")
                                                     : QStringLiteral("clause/last_visit"));
    statement.bind("from", from).bind("to", to);
    return idsOf(statement);
}

Ids MemberClauses::ending(const FilterClause &clause)
{
    Statement statement = m_connection.statement(clause.subject == ClauseSubject::Membership
                                                  ? QStringLiteral("clause/membership_end")
                                                  : QStringLiteral("clause/points_end"));
    statement.bind("first", m_today).bind("last", m_today.addDays(clause.number - 1));
    return idsOf(statement);
}

Ids MemberClauses::comingRound(const FilterClause &clause)
{
    constexpr qint64 wholeYear = 366;
    QSet<qint64> wanted;
    for (qint64 i = 0; i < std::min(clause.number, wholeYear); ++i) {
        for (const QDate day : domain::daysThatComeRound(m_today.addDays(i), m_calendar))
            wanted.insert(day.toJulianDay());
    }
    return withDay(clause.subject, [&](QDate day) { return wanted.contains(day.toJulianDay()); });
}

Ids MemberClauses::inMonth(const FilterClause &clause)
{
    return withDay(clause.subject == ClauseSubject::WeddingMonth ? ClauseSubject::Wedding : ClauseSubject::Birthday,
                   [&](QDate day) { return m_calendar.monthOf(day).month == clause.number; });
}

Ids MemberClauses::aged(const FilterClause &clause)
{
    const std::pair<qint64, qint64> years = rangeOf(clause);
    return withDay(ClauseSubject::Birthday, [&](QDate day) {
        const std::optional<int> age = domain::ageOn(day, m_today, m_calendar);
        return age && *age >= years.first && *age <= years.second;
    });
}

/// Those whose birthday, wedding or day of joining is known and fits.
Ids MemberClauses::withDay(ClauseSubject which, const std::function<bool(QDate)> &fits)
{
    Ids ids;
    Statement days = m_connection.statement(QStringLiteral("clause/days_of_year"));
    days.bind("which", domain::clauseSubjectKey(which)).exec();
    while (days.next()) {
        if (fits(days.day(1)))
            ids.push_back(days.id<MemberId>(0));
    }
    return ids;
}

Ids MemberClauses::own(const FilterClause &clause)
{
    const bool counts = clause.test == ClauseTest::AtLeast || clause.test == ClauseTest::AtMost;
    if (counts || isOnDays(clause.test)) {
        const auto [least, most] = counts ? rangeOf(clause) : daysOf(clause, m_today);
        Statement numbers = m_connection.statement(QStringLiteral("clause/own_number"));
        numbers.bind("key", clause.key).bind("least", least).bind("most", most);
        return idsOf(numbers);
    }
    if (clause.test == ClauseTest::Contains) {
        Statement words = m_connection.statement(QStringLiteral("clause/own_words"));
        words.bind("key", clause.key);
        return containing(words, clause.text);
    }
    const bool any = clause.test == ClauseTest::Present;
    Statement texts = m_connection.statement(QStringLiteral("clause/own_text"));
    texts.bind("key", clause.key).bind("text", any ? QString() : domain::tidyText(clause.text));
    return idsOf(texts);
}

/// "5" is table ۵ in any digits and spelling; a member counts once, however many purchases say so.
Ids MemberClauses::purchaseField(const FilterClause &clause)
{
    const QString wanted = domain::searchKey(clause.text);
    Statement rows = m_connection.statement(QStringLiteral("clause/purchase_field"));
    rows.bind("label", clause.key).bind("since", since(clause)).exec();
    Ids ids;
    while (rows.next()) {
        const QString said = domain::searchKey(rows.text(1));
        const bool holds = clause.test == ClauseTest::Present
            || (clause.test == ClauseTest::Is ? said == wanted : said.contains(wanted));
        if (const auto id = rows.id<MemberId>(0); holds && (ids.empty() || ids.back() != id))
            ids.push_back(id);
    }
    return ids;
}

Ids MemberClauses::withText(const FilterClause &clause)
{
    const QString text = domain::tidyText(clause.text);
    const QString subject = domain::clauseSubjectKey(clause.subject);
    switch (clause.subject) {
    case ClauseSubject::Product:
    case ClauseSubject::Category:
    case ClauseSubject::Brand: {
        Statement goods = m_connection.statement(QStringLiteral("clause/bought"));
        goods.bind("subject", subject).bind("text", clause.text).bind("since", since(clause));
        Statement typed = m_connection.statement(QStringLiteral("clause/bought_typed"));
        typed.bind("subject", subject).bind("text", clause.text).bind("since", since(clause));
        return united(idsOf(goods), idsOf(typed));
    }
    case ClauseSubject::Campaign: {
        Statement messages = m_connection.statement(QStringLiteral("clause/campaign"));
        messages.bind("text", clause.text)
            .bind("since", clause.days == 0 ? domain::Instant{0} : m_calendar.beginOf(since(clause)));
        return idsOf(messages);
    }
    case ClauseSubject::Tag: {
        Statement tags = m_connection.statement(QStringLiteral("clause/tag"));
        tags.bind("text", text);
        return idsOf(tags);
    }
    default: break;
    }
    if (clause.test == ClauseTest::Contains) {
        Statement words = m_connection.statement(QStringLiteral("clause/words"));
        words.bind("subject", subject);
        return containing(words, clause.text);
    }
    Statement column = m_connection.statement(QStringLiteral("clause/column"));
    column.bind("subject", subject).bind("text", clause.subject == ClauseSubject::Tier ? clause.text : text);
    return idsOf(column);
}

Ids MemberClauses::present(const FilterClause &clause)
{
    if (clause.subject == ClauseSubject::Tag) {
        Statement tags = m_connection.statement(QStringLiteral("clause/tag"));
        tags.bind("text", QString());
        return idsOf(tags);
    }
    if (clause.subject == ClauseSubject::Membership) {
        Statement running = m_connection.statement(QStringLiteral("clause/membership"));
        running.bind("today", m_today);
        return idsOf(running);
    }
    Statement known = m_connection.statement(QStringLiteral("clause/present"));
    known.bind("subject", domain::clauseSubjectKey(clause.subject));
    return idsOf(known);
}

QDate MemberClauses::since(const FilterClause &clause) const
{
    return clause.days == 0 ? QDate::fromJulianDay(0) : m_today.addDays(1 - clause.days);
}

} // namespace bashgah::storage
