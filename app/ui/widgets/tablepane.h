// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "ui/widgets/columnfit.h"

#include <QModelIndex>
#include <QStackedWidget>

#include <functional>
#include <vector>

class QAbstractItemModel;
class QTableView;

namespace bashgah::ui {

class ColumnFit;
class DeviceSettings;
class EmptyState;
class Format;

/// A table with its other faces: loading, empty, failed. Rows are of one height from the font,
/// Enter and double click open, Ctrl+C copies the chosen rows with tabs.
class TablePane final : public QStackedWidget
{
    Q_OBJECT
public:
    /// `name` is the accessible name of the table.
    explicit TablePane(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QTableView &view() const { return *m_view; }
    /// The words shown when the model has no rows.
    [[nodiscard]] EmptyState &empty() const { return *m_empty; }
    /// No sideways scrolling: `wide` takes the rest of the width, others give way to it (columnfit.h).
    /// Widths that the user drags are kept under the key. After setModel().
    void fitColumns(std::vector<FitColumn> columns, int wide, DeviceSettings &settings,
                    const QString &key);
    /// Which columns may be shown at all, one entry per column. After fitColumns().
    void wantColumns(std::vector<bool> wanted);
    /// In a narrow window rows of two lines instead of columns that hide (twolines.h). After fitColumns().
    void stackRows();

    /// Instead of the table until showRows().
    void showLoading();
    void showError(const domain::Error &error, const Format &format, std::function<void()> retry);
    /// Table, or the empty state when there are no rows.
    void showRows();

signals:
    void opened(const QModelIndex &index);
    void currentChanged(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView(const QString &name);
    void copySelection() const;

    QTableView *m_view = nullptr;
    ColumnFit *m_fit = nullptr; ///< the view's child
    EmptyState *m_empty = nullptr;
    EmptyState *m_state = nullptr;
};

} // namespace bashgah::ui
