// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QApplication>
#include <QLabel>
#include <QWidget>

namespace bashgah::ui {

void announce(QWidget *words)
{
    QAccessibleEvent event(words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

ErrorVoice::ErrorVoice(QLabel *words) : QObject(words), m_words(words)
{
    m_checked.setSingleShot(true);
    m_checked.setInterval(0);
    connect(&m_checked, &QTimer::timeout, this, &ErrorVoice::speak);
}

void ErrorVoice::changed(const QWidget *editor)
{
    const QWidget *focus = QApplication::focusWidget();
    m_isFilledIn = focus && (focus == editor || editor->isAncestorOf(focus));
    m_checked.start();
}

void ErrorVoice::speak()
{
    if (m_words->text() == m_said)
        return;
    m_said = m_words->text();
    if (!m_said.isEmpty() && m_isFilledIn)
        announce(m_words);
}

} // namespace bashgah::ui
