// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfit.h"

#include "ui/settings/devicesettings.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace bashgah::ui {

ColumnFit::ColumnFit(QTableView &view, std::vector<FitColumn> columns, int wide)
    : QObject(&view), m_view(view), m_columns(std::move(columns)), m_wide(wide)
{
    const int letter = view.fontMetrics().averageCharWidth();
    for (const FitColumn &column : m_columns)
        m_widths.push_back(column.letters * letter);
    QHeaderView *header = view.horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(3 * letter);
    header->setSectionResizeMode(wide, QHeaderView::Stretch);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { dragged(column, width); });
    fit();
}

void ColumnFit::keep(DeviceSettings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    const QList<QByteArray> kept = settings.viewState(key).split(',');
    if (kept.size() != static_cast<qsizetype>(m_widths.size()))
        return;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (const int width = kept.at(static_cast<qsizetype>(i)).toInt(); width > 0)
            m_widths[i] = width;
    }
    fit();
}

std::vector<bool> ColumnFit::shown(int room) const
{
    std::vector<bool> shown(m_columns.size(), true);
    int wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    while (wanted > room) {
        size_t first = m_columns.size();
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const bool may = shown[i] && m_columns[i].givesWay > 0;
            if (may && (first == m_columns.size() || m_columns[i].givesWay > m_columns[first].givesWay))
                first = i;
        }
        if (first == m_columns.size())
            break; // the rest is elided
        shown[first] = false;
        wanted -= m_widths[first];
    }
    return shown;
}

void ColumnFit::fit()
{
    m_fitting = true;
    QHeaderView *header = m_view.horizontalHeader();
    const std::vector<bool> visible = shown(m_view.viewport()->width());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        header->setSectionHidden(column, !visible[i]);
        if (visible[i] && column != m_wide)
            header->resizeSection(column, m_widths[i]);
    }
    m_fitting = false;
}

void ColumnFit::dragged(int column, int width)
{
    if (m_fitting || column == m_wide || width == 0)
        return;
    m_widths[static_cast<size_t>(column)] = width;
    if (!m_settings)
        return;
    QByteArray kept;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (i > 0)
            kept += ',';
        kept += QByteArray::number(static_cast<int>(i) == m_wide ? 0 : m_widths[i]);
    }
    m_settings->setViewState(m_key, kept);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace bashgah::ui
