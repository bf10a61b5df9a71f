// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace bashgah::ui {

/// Completes the word after the last comma of a field of tags from those in use.
class TagCompleter final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the edit. `tags` is asked when somebody begins to type.
    TagCompleter(QLineEdit *edit, std::function<QStringList()> tags);

private:
    void offer();
    void take(const QString &tag);
    [[nodiscard]] qsizetype wordStart() const;

    QLineEdit *m_edit;
    std::function<QStringList()> m_tags;
    QCompleter *m_completer;
    QStringListModel *m_model;
};

} // namespace bashgah::ui
