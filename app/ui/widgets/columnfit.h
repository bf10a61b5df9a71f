// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace bashgah::ui {

class DeviceSettings;

/// What a column of a fitted table wants.
struct FitColumn
{
    int letters;   ///< width, in average letters
    int givesWay;  ///< 0: always shown; of the others the highest hides first when room is short
};

/// Fits the columns of a table into its width, so that nothing scrolls sideways: one column takes
/// what the others leave, and the less important ones hide in a narrow window. Widths that the user
/// drags are kept in the device settings.
class ColumnFit final : public QObject
{
    Q_OBJECT
public:
    /// After the view has its model. `wide` takes the rest; its `letters` are its least width.
    ColumnFit(QTableView &view, std::vector<FitColumn> columns, int wide);
    void keep(DeviceSettings &settings, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] std::vector<bool> shown(int room) const;
    void dragged(int column, int width);

    QTableView &m_view;
    std::vector<FitColumn> m_columns;
    std::vector<int> m_widths; ///< wanted, in pixels
    int m_wide;
    bool m_fitting = false;
    DeviceSettings *m_settings = nullptr;
    QString m_key;
};

} // namespace bashgah::ui
