// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupededit.h"

#include "domain/money/typednumber.h"
#include "domain/text/persiantext.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace bashgah::ui {
namespace {

constexpr QChar persianDecimal(0x066B);
constexpr QChar persianGroup(0x066C);
constexpr QChar persianComma(0x060C);
constexpr int longestNumber = 24;
constexpr int unitGap = 10;

bool isPoint(QChar c)
{
    return c == u'.' || c == persianDecimal;
}

/// The decimal key: what it writes differs with the keyboard, '/' and '٫' on Persian ones, ',' on the pad of some. A
/// comma from elsewhere is a group mark, which the field sets itself.
bool isPointKey(QChar c, Qt::KeyboardModifiers modifiers)
{
    const bool comma = c == u',' || c == persianGroup || c == persianComma;
    return isPoint(c) || c == u'/' || (comma && modifiers & Qt::KeypadModifier);
}

/// Digits and the first point of what was typed or pasted.
QString plainOf(QStringView typed, int decimals)
{
    QString plain;
    bool point = false;
    for (const QChar c : domain::digitsToAscii(typed)) {
        if (c >= u'0' && c <= u'9')
            plain += c;
        else if (isPoint(c) && decimals > 0 && !point) {
            plain += u'.';
            point = true;
        }
    }
    // leading zeros say nothing
    while (plain.size() > 1 && plain.at(0) == u'0' && plain.at(1) != u'.')
        plain.remove(0, 1);
    return plain;
}

qsizetype meaningfulBefore(QStringView text, qsizetype end)
{
    return std::count_if(text.begin(), text.begin() + end,
                         [](QChar c) { return c.isDigit() || isPoint(c); });
}

} // namespace

GroupedEdit::GroupedEdit(const Format &format, int decimals, QWidget *parent)
    : QLineEdit(parent), m_format(format), m_decimals(decimals)
{
    setMaxLength(longestNumber);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setLayoutDirection(Qt::LeftToRight);
    setAlignment((format.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                 | Qt::AlignAbsolute | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, &GroupedEdit::tidy);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_shown = text();
        fitUnit();
        const QString now = plainText();
        if (now == m_last)
            return;
        m_last = now;
        emit numberChanged();
    });
}

void GroupedEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    describe();
    fitUnit();
    update();
}

/// Unless a form says there what is wrong.
void GroupedEdit::describe()
{
    QString typing;
    if (!m_unit.isEmpty())
        typing = m_decimals == 0 ? tr("In %1. The decimal key writes three zeros.").arg(m_unit) : tr("In %1.").arg(m_unit);
    const QString before = std::exchange(m_typing, typing);
    if (accessibleDescription() == before)
        setAccessibleDescription(m_typing);
}

/// In a narrow window the unit gives way to the number; the description says it still.
void GroupedEdit::fitUnit()
{
    if (m_unit.isEmpty())
        return;
    const int wanted = fontMetrics().horizontalAdvance(m_unit) + unitGap;
    const int taken = fontMetrics().horizontalAdvance(text()) + wanted + 2 * unitGap;
    m_showsUnit = taken <= width();
    const int room = m_showsUnit ? wanted : 0;
    const bool right = m_format.direction() == Qt::RightToLeft;
    setTextMargins(right ? room : 0, 0, right ? 0 : room, 0);
}

void GroupedEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitUnit();
}

QString GroupedEdit::plainText() const
{
    return plainOf(text(), m_decimals);
}

void GroupedEdit::setPlainText(const QString &plain)
{
    setText(grouped(plainOf(plain, m_decimals)));
}

bool GroupedEdit::isMark(QChar c) const
{
    return !c.isDigit() && !isPoint(c);
}

QString GroupedEdit::grouped(const QString &plain) const
{
    if (plain.isEmpty())
        return {};
    QString shown = m_format.decimal(plain);
    if (plain.endsWith(u'.')) // still typing the decimals
        shown = m_format.decimal(plain.chopped(1))
            + (m_format.digits() == Digits::Persian ? persianDecimal : QChar(u'.'));
    return shown;
}

/// Several characters at once are a number of their own: whether "12,50" means 12.50 or 1,250 is not
/// for the field to guess, nor may it drop decimals that the shop does not have.
bool GroupedEdit::takesPasted(const QString &typed) const
{
    if (typed.size() <= m_shown.size() + 1)
        return true;
    const auto number = domain::readTypedNumber(typed);
    return number && !number->negative && number->fraction.size() <= m_decimals;
}

void GroupedEdit::refusePasted(const QString &typed)
{
    setText(m_shown);
    domain::Error error;
    error.code = domain::ErrorCode::NotANumber;
    error.args = {typed};
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), errorText(error, m_format), this);
}

void GroupedEdit::tidy()
{
    const QString typed = text();
    if (!takesPasted(typed)) {
        refusePasted(typed);
        return;
    }
    regroup();
}

void GroupedEdit::regroup()
{
    const QString typed = text();
    const qsizetype before = meaningfulBefore(typed, cursorPosition());
    const qsizetype after = meaningfulBefore(typed, typed.size()) - before;
    const QString shown = grouped(plainOf(typed, m_decimals));
    if (shown == typed)
        return;
    setText(shown);
    // the cursor keeps the same digits behind it
    qsizetype position = shown.size();
    for (qsizetype seen = 0; position > 0 && seen < after; --position) {
        if (!isMark(shown.at(position - 1)))
            ++seen;
    }
    setCursorPosition(static_cast<int>(position));
}

void GroupedEdit::stepOverMark(int key)
{
    const int at = cursorPosition();
    if (hasSelectedText())
        return;
    if (key == Qt::Key_Backspace && at > 0 && isMark(text().at(at - 1)))
        setCursorPosition(at - 1);
    else if (key == Qt::Key_Delete && at < text().size() && isMark(text().at(at)))
        setCursorPosition(at + 1);
}

void GroupedEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitUnit();
}

bool GroupedEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

/// "125." as people in a hurry type 125,000; a point where the value has decimals.
void GroupedEdit::writePoint()
{
    if (m_decimals == 0 && (plainText().isEmpty() || plainText() == u"0"))
        return; // nothing to multiply
    const QString written = m_decimals == 0 ? m_format.localDigits(u"000") : QStringLiteral(".");
    const int from = hasSelectedText() ? selectionStart() : cursorPosition();
    QString whole = text();
    whole.replace(from, selectedText().size(), written);
    if (whole.size() > maxLength())
        return;
    setText(whole); // not insert(), which looks like a paste
    setCursorPosition(from + static_cast<int>(written.size()));
    regroup();
}

void GroupedEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool plainKey = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plainKey && typed.size() == 1) {
        const QChar c = typed.at(0);
        if (isPointKey(c, event->modifiers())) {
            writePoint();
            return;
        }
        if (c.isPrint() && !c.isDigit())
            return; // letters and group marks would only be thrown away
    }
    stepOverMark(event->key());
    QLineEdit::keyPressEvent(event);
}

void GroupedEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::ShortcutFocusReason)
        selectAll();
}

void GroupedEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty() || !m_showsUnit)
        return;
    QPainter painter(this);
    painter.setPen(Theme::colors().muted);
    const bool right = m_format.direction() == Qt::RightToLeft;
    painter.drawText(rect().adjusted(unitGap, 0, -unitGap, 0),
                     static_cast<int>((right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute
                                      | Qt::AlignVCenter),
                     m_unit);
}

} // namespace bashgah::ui
