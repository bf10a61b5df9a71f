// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <vector>

class QTableView;

namespace bashgah::ui {

class DeviceSettings;
class TwoLines;

/// What a column of a fitted table wants.
struct FitColumn
{
    int letters;   ///< width, in average letters
    int givesWay;  ///< 0: always shown; of the others the highest hides first when room is short
    QString whole{}; ///< a text that is always shown whole, whatever the font (a time); empty: none
    bool isUncut = false; ///< no text of its rows is ever cut (an amount): it follows them
};

/// Fits the columns of a table into its width, so that nothing scrolls sideways: one column takes
/// what the others leave, and the less important ones hide in a narrow window. Where the rest is still too
/// wide, those without a text that must stay whole get narrower, but never than their heading; where there is room
/// to spare, those whose texts are cut get wider. Widths that the user drags are kept in the device settings.
class ColumnFit final : public QObject
{
    Q_OBJECT
public:
    /// After the view has its model. `wide` takes the rest; its `letters` are its least width.
    ColumnFit(QTableView &view, std::vector<FitColumn> columns, int wide);
    void keep(DeviceSettings &settings, const QString &key);
    /// Columns that are not wanted are hidden whatever the room; one entry per column.
    void want(std::vector<bool> wanted);
    /// Where not all columns fit, only the wide one is left, in rows of two lines; none gives way before.
    void stack(TwoLines &rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void setWidths();
    void followRows();
    void followCurrent();
    [[nodiscard]] bool fitsAll(int room) const;
    [[nodiscard]] int widthOf(const QString &text) const;
    [[nodiscard]] int wantedWidth(size_t column) const;
    [[nodiscard]] int leastWidth(size_t column) const;
    [[nodiscard]] std::vector<bool> shown(int room) const;
    /// Widths of the columns that are shown, narrowed where they do not fit.
    [[nodiscard]] std::vector<int> fitted(const std::vector<bool> &visible, int room) const;
    /// Widens columns whose texts are cut by what the wide one can spare.
    void widen(std::vector<int> &widths, const std::vector<bool> &visible, int spare) const;
    void dragged(int column, int width);

    QTableView &m_view;
    std::vector<FitColumn> m_columns;
    std::vector<bool> m_wanted;
    std::vector<int> m_widths; ///< wanted, in pixels, without a look at the heading
    std::vector<int> m_least;  ///< none gets narrower, but by the user
    std::vector<bool> m_dragged; ///< the user said how wide
    QPointer<TwoLines> m_rows; ///< absent: columns hide instead
    int m_wide;
    bool m_fitting = false;
    QTimer m_soon; ///< rows came
    DeviceSettings *m_settings = nullptr;
    QString m_key;
};

} // namespace bashgah::ui
