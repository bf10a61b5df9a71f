// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfit.h"

#include "ui/settings/devicesettings.h"
#include "ui/widgets/twolines.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace bashgah::ui {
namespace {

constexpr int leastLetters = 6; ///< of a column that gets narrower
constexpr int rowsLookedAt = 30; ///< for texts that are cut

} // namespace

ColumnFit::ColumnFit(QTableView &view, std::vector<FitColumn> columns, int wide)
    : QObject(&view), m_view(view), m_columns(std::move(columns)), m_wanted(m_columns.size(), true),
      m_dragged(m_columns.size(), false), m_wide(wide)
{
    const int letter = view.fontMetrics().averageCharWidth();
    for (const FitColumn &column : m_columns) {
        const int whole = widthOf(column.whole);
        m_widths.push_back(std::max(column.letters * letter, whole));
        m_least.push_back(whole > 0 ? whole : std::min(column.letters, leastLetters) * letter);
    }
    QHeaderView *header = view.horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(3 * letter);
    header->setSectionResizeMode(wide, QHeaderView::Stretch);
    header->setResizeContentsPrecision(rowsLookedAt);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { dragged(column, width); });
    followRows();
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnFit::followCurrent);
    fit();
}

/// What is read after the table is shown is looked at as well; later rows leave the widths alone, nothing jumps, but
/// for columns whose texts must be whole.
void ColumnFit::followRows()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFit::fit);
    const QAbstractItemModel *model = m_view.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
    const bool follows = std::any_of(m_columns.begin(), m_columns.end(), [](const FitColumn &each) { return each.isUncut; });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, model, follows](const QModelIndex &, int first, int last) {
        if (follows || model->rowCount() == last - first + 1) // the first ones
            m_soon.start();
    });
    if (follows)
        connect(model, &QAbstractItemModel::dataChanged, &m_soon, qOverload<>(&QTimer::start));
}

/// With what the style sheet puts around it, and a letter more: digits are not all equally wide.
int ColumnFit::widthOf(const QString &text) const
{
    if (text.isEmpty())
        return 0;
    QStyleOptionViewItem option;
    option.initFrom(&m_view);
    option.font = m_view.font();
    option.fontMetrics = QFontMetrics(option.font);
    option.features = QStyleOptionViewItem::HasDisplay;
    option.text = text;
    return m_view.style()->sizeFromContents(QStyle::CT_ItemViewItem, &option, QSize(), &m_view).width()
        + option.fontMetrics.averageCharWidth();
}

int ColumnFit::wantedWidth(size_t column) const
{
    const bool asDragged = m_dragged[column] && !m_columns[column].isUncut;
    return asDragged ? m_widths[column] : std::max(m_widths[column], leastWidth(column));
}

int ColumnFit::leastWidth(size_t column) const
{
    const int place = static_cast<int>(column);
    const int texts = m_columns[column].isUncut ? static_cast<QAbstractItemView &>(m_view).sizeHintForColumn(place) : 0;
    return std::max({m_least[column], m_view.horizontalHeader()->sectionSizeHint(place), texts});
}

void ColumnFit::keep(DeviceSettings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    const QList<QByteArray> kept = settings.viewState(key).split(',');
    if (kept.size() != static_cast<qsizetype>(m_widths.size()))
        return;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (const int width = kept.at(static_cast<qsizetype>(i)).toInt(); width > 0) {
            m_widths[i] = width;
            m_dragged[i] = true;
        }
    }
    fit();
}

void ColumnFit::want(std::vector<bool> wanted)
{
    if (wanted.size() != m_columns.size())
        return;
    m_wanted = std::move(wanted);
    fit();
}

std::vector<bool> ColumnFit::shown(int room) const
{
    std::vector<bool> shown = m_wanted;
    int wanted = 0;
    for (size_t i = 0; i < m_widths.size(); ++i)
        wanted += shown[i] ? wantedWidth(i) : 0;
    while (wanted > room) {
        size_t first = m_columns.size();
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const bool may = shown[i] && m_columns[i].givesWay > 0;
            if (may && (first == m_columns.size() || m_columns[i].givesWay > m_columns[first].givesWay))
                first = i;
        }
        if (first == m_columns.size())
            break; // the rest gets narrower
        shown[first] = false;
        wanted -= wantedWidth(first);
    }
    return shown;
}

std::vector<int> ColumnFit::fitted(const std::vector<bool> &visible, int room) const
{
    std::vector<int> widths(m_widths.size());
    int wanted = 0;
    int slack = 0; // what they could get narrower by
    const auto slackOf = [&](size_t i) { return visible[i] ? std::max(0, widths[i] - leastWidth(i)) : 0; };
    for (size_t i = 0; i < widths.size(); ++i) {
        widths[i] = wantedWidth(i);
        wanted += visible[i] ? widths[i] : 0;
        slack += slackOf(i);
    }
    if (wanted < room)
        widen(widths, visible, room - wanted);
    const int missing = std::min(wanted - room, slack);
    for (size_t i = 0; missing > 0 && i < widths.size(); ++i)
        widths[i] -= static_cast<int>(static_cast<qint64>(missing) * slackOf(i) / slack);
    return widths;
}

void ColumnFit::widen(std::vector<int> &widths, const std::vector<bool> &visible, int spare) const
{
    std::vector<int> cut(widths.size());
    int all = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        if (!visible[i] || m_dragged[i] || static_cast<int>(i) == m_wide)
            continue;
        const int texts = static_cast<QAbstractItemView &>(m_view).sizeHintForColumn(static_cast<int>(i));
        cut[i] = std::clamp(texts - widths[i], 0, widths[i]); // at most twice as wide as wanted
        all += cut[i];
    }
    for (size_t i = 0; all > 0 && i < widths.size(); ++i)
        widths[i] += static_cast<int>(static_cast<qint64>(std::min(spare, all)) * cut[i] / all);
}

void ColumnFit::stack(TwoLines &rows)
{
    m_rows = &rows;
    m_view.setItemDelegate(&rows);
    fit();
}

bool ColumnFit::fitsAll(int room) const
{
    int wanted = 0;
    for (size_t i = 0; i < m_widths.size(); ++i)
        wanted += m_wanted[i] ? wantedWidth(i) : 0;
    return wanted <= room;
}

/// Arrow keys go nowhere from a cell of a hidden column.
void ColumnFit::followCurrent()
{
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && m_view.isColumnHidden(current.column()))
        m_view.selectionModel()->setCurrentIndex(current.siblingAtColumn(m_wide), QItemSelectionModel::NoUpdate);
}

void ColumnFit::fit()
{
    if (m_rows) // other rows may need a scroll bar, which comes back here
        m_rows->setStacked(!fitsAll(m_view.viewport()->width()));
    setWidths();
    followCurrent();
}

void ColumnFit::setWidths()
{
    m_fitting = true;
    QHeaderView *header = m_view.horizontalHeader();
    const int room = m_view.viewport()->width();
    std::vector<bool> visible = m_rows ? m_wanted : shown(room);
    if (m_rows && m_rows->isStacked()) {
        visible.assign(m_columns.size(), false);
        visible[static_cast<size_t>(m_wide)] = true;
    }
    const std::vector<int> widths = fitted(visible, room);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        header->setSectionHidden(column, !visible[i]);
        if (visible[i] && column != m_wide)
            header->resizeSection(column, widths[i]);
    }
    m_fitting = false;
}

void ColumnFit::dragged(int column, int width)
{
    if (m_fitting || column == m_wide || width == 0)
        return;
    m_widths[static_cast<size_t>(column)] = width;
    m_dragged[static_cast<size_t>(column)] = true;
    if (!m_settings)
        return;
    QByteArray kept;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (i > 0)
            kept += ',';
        kept += QByteArray::number(m_dragged[i] ? m_widths[i] : 0);
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
