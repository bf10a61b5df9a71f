// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/activity.h"
#include "domain/program/exchange.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace bashgah::ui {

/// Activities, bonuses for points in a short time and the exchange of points in words.
class ActivityWords final
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
public:
    explicit ActivityWords(const Format &format) : m_format(format) {}

    /// Of a kind (domain::activityKey), or in the owner's words where there are some.
    [[nodiscard]] static QString name(const QString &kind, const QString &ownName);
    [[nodiscard]] static QStringList kinds();  ///< in the order of domain::ActivityKind
    /// What stands after a number that is typed where there is one, in the order of domain::ActivityLimit.
    [[nodiscard]] static QStringList limits();
    /// "once a day", "5 times a day".
    [[nodiscard]] static QString limit(const domain::ActivityRule &rule);
    /// "20 points for Survey answered, once a month; valid for 30 days"
    [[nodiscard]] QString rule(const domain::ActivityRule &rule) const;
    [[nodiscard]] QString milestone(const domain::MilestoneRule &rule) const;
    [[nodiscard]] QString exchange(const domain::ExchangeRule &rule) const;

private:
    const Format &m_format;
};

} // namespace bashgah::ui
