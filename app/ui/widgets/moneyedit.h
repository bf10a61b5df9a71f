// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/money/money.h"
#include "ui/widgets/groupededit.h"

#include <optional>

class QLabel;

namespace bashgah::ui {

/// An amount in the shop's unit. "." writes 000 where the unit has no useful decimals (toman,
/// rial). hint() below it reads the amount in the other unit and in words, against an extra zero;
/// FormBuilder places it by itself.
class MoneyEdit final : public GroupedEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(const Format &format, QWidget *parent = nullptr);

    /// Empty while nothing or nothing right is typed.
    [[nodiscard]] std::optional<domain::Money> value() const;
    /// The same with the reason: Empty, TooManyDecimals, OutOfRange.
    [[nodiscard]] domain::Result<domain::Money> result() const;
    void setValue(domain::Money amount);
    /// Label with the other unit and the words. Belongs to the edit until it is put in a layout.
    [[nodiscard]] QLabel *hint();

signals:
    void valueChanged();

private:
    void showHint();

    QLabel *m_hint = nullptr;
};

} // namespace bashgah::ui
