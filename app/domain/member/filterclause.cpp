// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/filterclause.h"

#include <QJsonValue>

#include <algorithm>
#include <iterator>
#include <limits>

namespace bashgah::domain {
namespace {

constexpr const char16_t *subjects[] = {
    u"balance", u"credit", u"tier", u"last_visit", u"joined", u"visits", u"spend", u"product", u"category", u"brand",
    u"campaign", u"tag", u"birthday_month", u"wedding_month", u"gender", u"consent", u"name", u"mobile", u"code",
    u"province", u"city", u"district", u"note", u"birthday", u"wedding", u"joining_day", u"household", u"photo", u"own",
    u"purchase_field", u"points_end", u"membership", u"referrer", u"brought", u"age"};

constexpr const char16_t *tests[] = {u"is", u"is_not", u"contains", u"at_least", u"at_most", u"days_ago_at_least",
                                     u"days_ago_at_most", u"from", u"until", u"present", u"missing",
                                     u"days_ahead_at_most"};

constexpr int longestPeriod = 36'500;

tl::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorCode::BadFile, {QStringLiteral("filter"), what});
}

template <size_t size>
int placeOf(const char16_t *const (&names)[size], const QString &name)
{
    const auto found = std::find_if(std::begin(names), std::end(names), [&](const char16_t *known) { return name == QStringView(known); });
    return found == std::end(names) ? -1 : static_cast<int>(found - std::begin(names));
}

/// A number that is a whole one and fits.
bool readWhole(const QJsonValue &value, qint64 &number)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    number = value.toInteger(none);
    return number != none;
}

Result<void> readPart(FilterClause &clause, const QString &key, const QJsonValue &value)
{
    qint64 number = 0;
    if (key == u"subject" || key == u"test")
        return {}; // read together
    if (key == u"key" && value.isString())
        clause.key = value.toString();
    else if (key == u"text" && value.isString())
        clause.text = value.toString();
    else if (key == u"number" && readWhole(value, number))
        clause.number = number;
    else if (key == u"days" && readWhole(value, number) && number >= 0 && number <= longestPeriod)
        clause.days = static_cast<int>(number);
    else
        return bad(key);
    return {};
}

Result<void> checkClause(const FilterClause &clause)
{
    const std::vector<ClauseTest> allowed = clauseTests(clause.subject);
    if (std::find(allowed.begin(), allowed.end(), clause.test) == allowed.end())
        return bad(clauseTestKey(clause.test));
    const bool keyed = clause.subject == ClauseSubject::Own || clause.subject == ClauseSubject::PurchaseField;
    if (keyed == clause.key.isEmpty())
        return bad(QStringLiteral("key"));
    if (clause.days != 0 && !hasPeriod(clause.subject))
        return bad(QStringLiteral("days"));
    const ClauseValue value = clauseValue(clause.subject, clause.test);
    const bool inRange = value == ClauseValue::Month ? clause.number >= 1 && clause.number <= 12
        : value == ClauseValue::Days                 ? clause.number >= 0 && clause.number <= longestPeriod
                                                     : true;
    if (!inRange)
        return bad(QStringLiteral("number"));
    const bool mayBeEmpty = clause.subject == ClauseSubject::Tier || clause.subject == ClauseSubject::Campaign;
    if (value == ClauseValue::Text && clause.text.isEmpty() && !mayBeEmpty)
        return bad(QStringLiteral("text"));
    return {};
}

} // namespace

QString clauseSubjectKey(ClauseSubject subject)
{
    return QString::fromUtf16(subjects[static_cast<size_t>(subject)]);
}

QString clauseTestKey(ClauseTest test)
{
    return QString::fromUtf16(tests[static_cast<size_t>(test)]);
}

const std::vector<ClauseSubject> &allClauseSubjects()
{
    static const std::vector<ClauseSubject> all = [] {
        std::vector<ClauseSubject> list;
        for (int i = 0; i < static_cast<int>(std::size(subjects)); ++i)
            list.push_back(static_cast<ClauseSubject>(i));
        return list;
    }();
    return all;
}

std::vector<ClauseTest> clauseTests(ClauseSubject subject)
{
    using enum ClauseTest;
    switch (subject) {
    case ClauseSubject::Balance:
    case ClauseSubject::Credit:
    case ClauseSubject::Visits:
    case ClauseSubject::Brought:
    case ClauseSubject::Age:
    case ClauseSubject::Spend: return {AtLeast, AtMost};
    case ClauseSubject::Tier:
    case ClauseSubject::Gender:
    case ClauseSubject::Consent:
    case ClauseSubject::Product:
    case ClauseSubject::Category:
    case ClauseSubject::Brand:
    case ClauseSubject::Campaign:
    case ClauseSubject::BirthdayMonth:
    case ClauseSubject::WeddingMonth: return {Is, IsNot};
    case ClauseSubject::Tag: return {Is, IsNot, Present, Missing};
    case ClauseSubject::LastVisit: return {DaysAgoAtLeast, DaysAgoAtMost, From, Until, Present, Missing};
    case ClauseSubject::Joined: return {DaysAgoAtLeast, DaysAgoAtMost, From, Until};
    case ClauseSubject::Birthday:
    case ClauseSubject::Wedding: return {Present, Missing, DaysAheadAtMost};
    case ClauseSubject::JoiningDay:
    case ClauseSubject::PointsEnd: return {DaysAheadAtMost};
    case ClauseSubject::Membership: return {Present, Missing, DaysAheadAtMost};
    case ClauseSubject::Mobile:
    case ClauseSubject::Household:
    case ClauseSubject::Referrer:
    case ClauseSubject::Photo: return {Present, Missing};
    case ClauseSubject::Name:
    case ClauseSubject::Code:
    case ClauseSubject::Note: return {Contains, Present, Missing};
    case ClauseSubject::Province:
    case ClauseSubject::City:
    case ClauseSubject::District:
    case ClauseSubject::PurchaseField: return {Is, IsNot, Contains, Present, Missing};
    case ClauseSubject::Own: break;
    }
    return {Is, IsNot, Contains, AtLeast, AtMost, DaysAgoAtLeast, DaysAgoAtMost, From, Until, Present, Missing};
}

ClauseValue clauseValue(ClauseSubject subject, ClauseTest test)
{
    using enum ClauseTest;
    switch (test) {
    case Present:
    case Missing: return ClauseValue::None;
    case DaysAgoAtLeast:
    case DaysAgoAtMost:
    case DaysAheadAtMost: return ClauseValue::Days;
    case From:
    case Until: return ClauseValue::Day;
    case AtLeast:
    case AtMost:
        if (subject == ClauseSubject::Spend || subject == ClauseSubject::Credit)
            return ClauseValue::Amount;
        return subject == ClauseSubject::Own ? ClauseValue::Decimal : ClauseValue::Count;
    case Is:
    case IsNot:
    case Contains: break;
    }
    const bool month = subject == ClauseSubject::BirthdayMonth || subject == ClauseSubject::WeddingMonth;
    return month ? ClauseValue::Month : ClauseValue::Text;
}

bool hasPeriod(ClauseSubject subject)
{
    using enum ClauseSubject;
    constexpr ClauseSubject periods[] = {Visits, Spend, Product, Category, Brand, Campaign, PurchaseField};
    return std::find(std::begin(periods), std::end(periods), subject) != std::end(periods);
}

QJsonObject toJson(const FilterClause &clause)
{
    QJsonObject object{{QStringLiteral("subject"), clauseSubjectKey(clause.subject)},
                       {QStringLiteral("test"), clauseTestKey(clause.test)}};
    if (!clause.key.isEmpty())
        object.insert(QStringLiteral("key"), clause.key);
    if (!clause.text.isEmpty())
        object.insert(QStringLiteral("text"), clause.text);
    if (clause.number != 0)
        object.insert(QStringLiteral("number"), clause.number);
    if (clause.days != 0)
        object.insert(QStringLiteral("days"), clause.days);
    return object;
}

Result<FilterClause> filterClauseFromJson(const QJsonObject &object)
{
    const int subject = placeOf(subjects, object.value(QStringLiteral("subject")).toString());
    const int test = placeOf(tests, object.value(QStringLiteral("test")).toString());
    if (subject < 0)
        return bad(QStringLiteral("subject"));
    if (test < 0)
        return bad(QStringLiteral("test"));
    FilterClause clause;
    clause.subject = static_cast<ClauseSubject>(subject);
    clause.test = static_cast<ClauseTest>(test);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (auto read = readPart(clause, it.key(), it.value()); !read)
            return fail(read.error());
    }
    return checkClause(clause).map([&] { return clause; });
}

} // namespace bashgah::domain
