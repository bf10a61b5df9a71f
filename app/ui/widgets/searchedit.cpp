// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchedit.h"

#include "ui/theme/icons.h"

#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>

namespace bashgah::ui {

SearchEdit::SearchEdit(const QString &hint, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setClearButtonEnabled(true);
    addAction(icons::icon(u"search", Tone::Muted), QLineEdit::LeadingPosition);
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    m_wait.setInterval(0); // behind the keys that are there already
    connect(&m_wait, &QTimer::timeout, this, &SearchEdit::ask);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty())
            ask();
        else
            m_wait.start();
    });
}

void SearchEdit::ask()
{
    m_wait.stop();
    if (text() == m_asked)
        return;
    m_asked = text();
    QElapsedTimer took;
    took.start();
    emit searchWanted(m_asked);
    m_wait.setInterval(std::min(std::chrono::milliseconds(took.elapsed()), longestPause));
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        ask();
        emit accepted();
        return;
    case Qt::Key_Down:
        emit moveWanted(1);
        return;
    case Qt::Key_Up:
        emit moveWanted(-1);
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace bashgah::ui
