// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mobileedit.h"

#include "ui/format/format.h"

#include <utility>

namespace bashgah::ui {
namespace {

constexpr int longestMobile = 24;

} // namespace

MobileEdit::MobileEdit(const Format &format, QString region, QWidget *parent)
    : QLineEdit(parent), m_format(format), m_region(std::move(region))
{
    setMaxLength(longestMobile);
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    setLayoutDirection(Qt::LeftToRight);
    setAlignment((format.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                 | Qt::AlignAbsolute | Qt::AlignVCenter);
    setPlaceholderText(format.localDigits(u"0912 345 6789"));
    setAccessibleDescription(tr("A mobile number, as %1.").arg(placeholderText()));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const QString shown = m_format.localDigits(typed);
        if (shown == typed)
            return;
        const int at = cursorPosition();
        setText(shown);
        setModified(true); // it is still what was typed
        setCursorPosition(at);
    });
}

domain::Result<domain::MobileNumber> MobileEdit::result() const
{
    return domain::MobileNumber::parse(text(), m_region);
}

std::optional<domain::MobileNumber> MobileEdit::value() const
{
    const auto parsed = result();
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void MobileEdit::setValue(const domain::MobileNumber &mobile)
{
    setText(m_format.localDigits(mobile.national()));
}

} // namespace bashgah::ui
