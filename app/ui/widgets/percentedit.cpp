// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/percentedit.h"

#include "domain/money/currency.h"

#include <limits>

namespace bashgah::ui {
namespace {

/// Percent with its hundredths reads like money with two decimals.
domain::Currency hundredths()
{
    return {QStringLiteral("%"), 2, domain::MoneyUnit::None};
}

} // namespace

PercentEdit::PercentEdit(const Format &format, QWidget *parent) : GroupedEdit(format, 2, parent)
{
    setUnit(tr("percent"));
}

domain::Result<domain::Percent> PercentEdit::result() const
{
    const auto typed = domain::parseMoney(plainText(), hundredths());
    if (!typed)
        return domain::fail(typed.error());
    if (typed->minor() > std::numeric_limits<int>::max())
        return domain::fail(domain::ErrorCode::OutOfRange, {plainText()});
    return domain::Percent(static_cast<int>(typed->minor()));
}

std::optional<domain::Percent> PercentEdit::value() const
{
    const auto share = result();
    return share ? std::optional(*share) : std::nullopt;
}

void PercentEdit::setValue(domain::Percent share)
{
    setPlainText(domain::plainMajor(domain::Money::fromMinor(share.basisPoints()), hundredths()));
}

} // namespace bashgah::ui
