// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jalalidateedit.h"

#include "domain/text/persiantext.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calendarpopup.h"

#include <QAction>
#include <QKeyEvent>
#include <QVariant>

namespace bashgah::ui {
namespace {

constexpr int longestDate = 12;

} // namespace

JalaliDateEdit::JalaliDateEdit(const Format &format, QDate today, QWidget *parent)
    : QLineEdit(parent), m_format(format), m_today(today)
{
    setMaxLength(longestDate);
    setLayoutDirection(Qt::LeftToRight);
    setAlignment((format.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                 | Qt::AlignAbsolute | Qt::AlignVCenter);
    setPlaceholderText(format.dateShort(today));
    setAccessibleDescription(tr("A day, as %1. Alt+Down opens the calendar.").arg(format.dateShort(today)));
    auto *open = new QAction(icons::icon(u"calendar", Tone::Muted), tr("Choose a day"), this);
    open->setToolTip(tr("Choose a day (Alt+Down)"));
    addAction(open, format.direction() == Qt::RightToLeft ? LeadingPosition : TrailingPosition);
    connect(open, &QAction::triggered, this, &JalaliDateEdit::openPopup);
    connect(this, &QLineEdit::textEdited, this, &JalaliDateEdit::tidyDigits);
    connect(this, &QLineEdit::textChanged, this, &JalaliDateEdit::tell);
}

void JalaliDateEdit::tidyDigits(const QString &typed)
{
    QString shown = m_format.localDigits(typed);
    shown.replace(u'-', u'/');
    shown.replace(u'.', u'/');
    if (shown != typed) {
        const int at = cursorPosition();
        setText(shown);
        setCursorPosition(at);
    }
    if (property("invalid").toBool() && value()) // forgive at once
        markImpossible();
}

domain::Result<QDate> JalaliDateEdit::result() const
{
    const QString typed = domain::digitsToAscii(text()).trimmed();
    if (typed.isEmpty())
        return domain::fail(domain::ErrorCode::Empty);
    auto day = m_format.calendar().parseDate(typed);
    if (!day)
        return day;
    if ((m_first.isValid() && *day < m_first) || (m_last.isValid() && *day > m_last))
        return domain::fail(domain::ErrorCode::OutOfRange, {typed});
    return day;
}

std::optional<QDate> JalaliDateEdit::value() const
{
    const auto day = result();
    return day ? std::optional(*day) : std::nullopt;
}

void JalaliDateEdit::setValue(std::optional<QDate> day)
{
    setText(day ? m_format.dateShort(*day) : QString());
    markImpossible();
}

void JalaliDateEdit::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

void JalaliDateEdit::tell()
{
    const auto now = value();
    if (now == m_told)
        return;
    m_told = now;
    emit valueChanged();
}

void JalaliDateEdit::markImpossible()
{
    const auto day = result();
    const bool wrong = !day && day.error().code != domain::ErrorCode::Empty;
    setProperty("invalid", wrong);
    const QString why = wrong ? errorText(day.error(), m_format) : QString();
    setToolTip(why);
    describe(why);
    Theme::polish(this);
}

/// Whoever cannot see the colour hears why; then again what was said of the field before.
void JalaliDateEdit::describe(const QString &wrong)
{
    if (!wrong.isEmpty()) {
        if (m_wrong.isEmpty())
            m_described = accessibleDescription();
        setAccessibleDescription(wrong);
    } else if (!m_wrong.isEmpty() && accessibleDescription() == m_wrong) {
        setAccessibleDescription(m_described);
    }
    m_wrong = wrong;
}

void JalaliDateEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto day = value())
        setText(m_format.dateShort(*day));
    markImpossible();
    QLineEdit::focusOutEvent(event);
}

void JalaliDateEdit::step(int days)
{
    setValue(value().value_or(m_today).addDays(days));
}

void JalaliDateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_Down && alt)
        openPopup();
    else if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up && !alt)
        step(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void JalaliDateEdit::openPopup()
{
    if (!m_popup) {
        m_popup = new CalendarPopup(m_format, m_today, this);
        connect(m_popup, &CalendarPopup::chosen, this, [this](QDate day) {
            setValue(day);
            setFocus();
        });
    }
    m_popup->popUp(value().value_or(m_today), mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace bashgah::ui
