// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace bashgah::domain {

/// What a clause of a filter is about.
enum class ClauseSubject {
    Balance,
    Credit, ///< money kept for the member, in minor units; gift cards are not counted
    Tier, LastVisit, Joined, Visits, Spend, Product, Category, Brand, Campaign, Tag,
    BirthdayMonth, WeddingMonth, Gender, Consent, Name, Mobile, Code, Province, City, District, Note,
    Birthday,
    Wedding,    ///< DaysAheadAtMost: its day comes round
    JoiningDay, ///< the day of joining comes round, a year or more after it
    Household, Photo, Own,
    PurchaseField, ///< a purchase whose own field says something
    PointsEnd,     ///< the last day of points that can be spent
    Membership,    ///< a paid membership that runs; DaysAheadAtMost: its last day, unless it was renewed
    Referrer,      ///< who brought the member
    Brought,       ///< how many members this one brought
    Age,           ///< in whole years of the shop's calendar; nobody whose birthday is unknown
};

/// How it is tested. AtLeast and AtMost count (points, visits, amounts, years, an own number); DaysAgoAtLeast
/// and DaysAgoAtMost tell how long ago a day is; From and Until are days, both included. DaysAheadAtMost
/// is one of the next so many days, the first of which is today.
enum class ClauseTest { Is, IsNot, Contains, AtLeast, AtMost, DaysAgoAtLeast, DaysAgoAtMost, From, Until, Present, Missing,
                        DaysAheadAtMost };

/// What must be given besides subject and test.
enum class ClauseValue { None, Text, Count, Amount, Days, Day, Month, Decimal };

/// One sentence of a filter: "last visit is at least 60 days ago", "spent at least 5,000,000 in the last
/// 90 days". Every clause of a filter must hold.
struct FilterClause
{
    ClauseSubject subject = ClauseSubject::LastVisit;
    ClauseTest test = ClauseTest::DaysAgoAtLeast;
    QString key;        ///< of Own: which field; of PurchaseField: its label
    QString text;       ///< Is, IsNot, Contains: a word, a tier, the key of a choice
    qint64 number = 0;  ///< points, visits, minor units, days, a Julian day, a month 1..12, thousandths of an own number
    int days = 0;       ///< Visits, Spend, Product, Category, Brand, Campaign, PurchaseField: of the last so many days; 0: ever

    bool operator==(const FilterClause &) const = default;
};

using FilterClauses = std::vector<FilterClause>;

/// "last_visit", "own"; "at_least", "missing"
[[nodiscard]] QString clauseSubjectKey(ClauseSubject subject);
[[nodiscard]] QString clauseTestKey(ClauseTest test);
[[nodiscard]] const std::vector<ClauseSubject> &allClauseSubjects();
/// The tests that make sense of a subject, the usual one first; of an own field those of every kind.
[[nodiscard]] std::vector<ClauseTest> clauseTests(ClauseSubject subject);
[[nodiscard]] ClauseValue clauseValue(ClauseSubject subject, ClauseTest test);
/// Whether the clause counts within the last so many days.
[[nodiscard]] bool hasPeriod(ClauseSubject subject);

/// {"subject": "spend", "test": "at_least", "number": 5000000, "days": 90}
[[nodiscard]] QJsonObject toJson(const FilterClause &clause);
/// BadFile: an unknown key, subject or test, a test the subject does not have, a number out of range.
[[nodiscard]] Result<FilterClause> filterClauseFromJson(const QJsonObject &object);

} // namespace bashgah::domain
