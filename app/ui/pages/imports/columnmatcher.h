// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importfields.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace bashgah::ui {

/// The first rows of a file under a choice per column of what the column holds.
class ColumnMatcher final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnMatcher(QWidget *parent = nullptr);

    void show(services::ImportKind kind, const QStringList &header, const QList<QStringList> &sample,
              const services::ColumnMap &columns);
    /// The shop's own fields of members or purchases and what they are called, offered behind the others.
    void setOwn(const QList<QPair<QString, QString>> &fields) { m_own = fields; }
    [[nodiscard]] services::ColumnMap columns() const;

signals:
    void changed();

private:
    [[nodiscard]] QComboBox *choiceOf(int column, const QString &name);
    void addColumn(int column, const QString &name, const QList<QStringList> &sample);
    void chosen(int column);

    services::ImportKind m_kind = services::ImportKind::Purchases;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<QComboBox *> m_choices;
    QList<QPair<QString, QString>> m_own; ///< key, name
};

} // namespace bashgah::ui
