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
    [[nodiscard]] static QString test(domain::ClauseTest test);
    /// "Last visit: at least 60 days ago"
    [[nodiscard]] QString sentence(const domain::FilterClause &clause) const;

private:
    [[nodiscard]] QString nameOf(const domain::FilterClause &clause) const;
    [[nodiscard]] QString valueOf(const domain::FilterClause &clause) const;
    [[nodiscard]] QString textOf(const domain::FilterClause &clause) const;

    const Format &m_format;
    const TierNames &m_tiers;
    const std::vector<domain::MemberField> &m_fields;
};

/// Words of the keys that a clause's text may be: gender and consent.
[[nodiscard]] QString clauseChoice(const QString &key);

} // namespace bashgah::ui
