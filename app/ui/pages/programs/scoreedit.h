// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/tierpolicy.h"

#include <QWidget>

namespace bashgah::ui {

class Format;
class InlineNumber;
class MoneyEdit;

/// What a tier asks for: an amount, points or a number of purchases, as the policy measures.
class ScoreEdit final : public QWidget
{
    Q_OBJECT
public:
    ScoreEdit(const Format &format, const QString &name, QWidget *parent = nullptr);

    /// The number typed stays when the measure changes between points and purchases only.
    void setMeasure(domain::TierMeasure measure);
    void setValue(std::optional<domain::TierScore> score);
    /// Absent: nothing, or nothing right, is typed.
    [[nodiscard]] std::optional<domain::TierScore> value() const;
    [[nodiscard]] bool isBlank() const;
    /// The field in use, for marks and the caret.
    [[nodiscard]] QWidget *editor() const;

signals:
    void changed();

private:
    domain::TierMeasure m_measure = domain::TierMeasure::Spend;
    MoneyEdit *m_money;
    InlineNumber *m_number;
};

} // namespace bashgah::ui
