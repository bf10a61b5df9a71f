// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/member/mobilenumber.h"

#include <QLineEdit>

#include <optional>

namespace bashgah::ui {

class Format;

/// A mobile number: any digits, spaces and a missing zero are fine; stands left to right.
class MobileEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// `region`: ISO country of the shop, for numbers without a country code.
    MobileEdit(const Format &format, QString region, QWidget *parent = nullptr);

    [[nodiscard]] domain::Result<domain::MobileNumber> result() const;
    [[nodiscard]] std::optional<domain::MobileNumber> value() const;
    void setValue(const domain::MobileNumber &mobile);

private:
    const Format &m_format;
    QString m_region;
};

} // namespace bashgah::ui
