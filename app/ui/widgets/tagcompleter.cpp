// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagcompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>
#include <utility>

namespace bashgah::ui {

TagCompleter::TagCompleter(QLineEdit *edit, std::function<QStringList()> tags)
    : QObject(edit), m_edit(edit), m_tags(std::move(tags)), m_completer(new QCompleter(this)),
      m_model(new QStringListModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(edit); // not setCompleter: it would complete the whole field
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchStartsWith);
    connect(edit, &QLineEdit::textEdited, this, &TagCompleter::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagCompleter::take);
}

qsizetype TagCompleter::wordStart() const
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    return std::max(before.lastIndexOf(u','), before.lastIndexOf(QChar(0x060C))) + 1;
}

void TagCompleter::offer()
{
    const qsizetype start = wordStart();
    const QString word = m_edit->text().mid(start, m_edit->cursorPosition() - start).trimmed();
    if (word.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_model->setStringList(m_tags());
    m_completer->setCompletionPrefix(word);
    if (m_completer->completionCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void TagCompleter::take(const QString &tag)
{
    const qsizetype start = wordStart();
    const QString text = m_edit->text();
    const QString head = text.left(start) + (start > 0 ? QStringLiteral(" ") : QString()) + tag;
    const auto end = text.mid(m_edit->cursorPosition());
    m_edit->setText(head + end);
    m_edit->setCursorPosition(static_cast<int>(head.size()));
}

} // namespace bashgah::ui
