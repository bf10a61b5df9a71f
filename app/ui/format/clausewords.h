// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/filterclause.h"
#include "domain/member/memberfield.h"

#include <QCoreApplication>

namespace bashgah::ui {

class Format;
class TierNames;

/// Clauses of a filter as sentences.
class ClauseWords final
{
    Q_DECLARE_TR_FUNCTIONS(ClauseWords)

public:
    ClauseWords(const Format &format, const TierNames &tiers, const std::vector<domain::MemberField> &fields)
        : m_format(format), m_tiers(tiers), m_fields(fields) {}

    [[nodiscard]] static QString subject(domain::ClauseSubject subject);
    [[nodiscard]] static QString purchaseField(const QString &label);
    /// How a subject is compared; some have words of their own for it.
    [[nodiscard]] static QString test(domain::ClauseSubject subject, domain::ClauseTest test);
    /// "2.5" of 2'500, as it is typed in a field.
    [[nodiscard]] static QString plainDecimal(qint64 thousandths);
    /// "Last visit: at least 60 days ago"
    [[nodiscard]] QString sentence(const domain::FilterClause &clause) const;

private:
    [[nodiscard]] QString nameOf(const domain::FilterClause &clause) const;
    [[nodiscard]] QString valueOf(const domain::FilterClause &clause) const;
    [[nodiscard]] QString textOf(const domain::FilterClause &clause) const;
    /// Whether a subject is there or not, in words that fit both; empty: in the words of the test.
    [[nodiscard]] static QString presence(const domain::FilterClause &clause, const QString &name, const QString &value);

    const Format &m_format;
    const TierNames &m_tiers;
    const std::vector<domain::MemberField> &m_fields;
};

/// Words of the keys that a clause's text may be: gender and consent.
[[nodiscard]] QString clauseChoice(const QString &key);

} // namespace bashgah::ui
