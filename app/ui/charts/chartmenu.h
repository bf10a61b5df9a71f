// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace bashgah::ui {

struct AppContext;
class Banner;
class ChartWidget;

/// What can be taken out of a chart: its picture and its figures, to the clipboard or a file. By
/// right click, menu key or Shift+F10; Ctrl+C takes the figures.
class ChartMenu final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the chart. Failures of saving go to `banner`.
    ChartMenu(AppContext &context, Banner &banner, ChartWidget *chart);

    [[nodiscard]] QMenu &menu() { return *m_menu; }

private:
    void copyPicture();
    void savePicture();
    void copyData();
    void saveData();
    void save(const QString &title, const QString &suffix, const QString &filter, const QByteArray &content);

    AppContext &m_context;
    Banner &m_banner;
    ChartWidget *m_chart;
    QMenu *m_menu;
};

} // namespace bashgah::ui
