// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/importcounts.h"

#include "ui/format/format.h"
#include "ui/pages/imports/importtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using services::ImportKind;
using services::ImportReport;
using services::RowReason;

namespace {

constexpr int perLine = 4;

} // namespace

ImportCounts::ImportCounts(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::gap * 2);
    m_grid->setVerticalSpacing(Theme::gap);
}

void ImportCounts::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_count = 0;
}

void ImportCounts::add(const QString &name, const QString &value)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *number = new QLabel(value);
    number->setFont(Theme::font(TextSize::Heading));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(name);
    Theme::setMuted(label);
    alignLeading(number, this);
    alignLeading(label, this);
    column->addWidget(number);
    column->addWidget(label);
    m_grid->addWidget(cell, m_count / perLine, m_count % perLine);
    ++m_count;
}

void ImportCounts::show(const ImportReport &report)
{
    clear();
    add(tr("Rows in the file"), m_format.number(report.rows));
    if (report.kind == ImportKind::Purchases)
        addPurchases(report);
    else
        addMembers(report);
    add(tr("Rows left out"), m_format.number(report.rejectedRows));
    if (const auto remarks = static_cast<qint64>(report.problems.size()) - report.rejectedRows; remarks > 0)
        add(tr("Remarks on rows that come in"), m_format.number(remarks));
    addReasons(report);
}

void ImportCounts::addPurchases(const ImportReport &report)
{
    add(tr("Receipts"), m_format.number(report.receipts));
    add(tr("of them without a member"), m_format.number(report.anonymousReceipts));
    add(tr("Refunds"), m_format.number(report.refunds));
    add(tr("New members"), m_format.number(report.newMembers));
    add(tr("Members known before"), m_format.number(report.matchedMembers));
    if (report.alreadyImported > 0)
        add(tr("Already in the shop"), m_format.number(report.alreadyImported));
    add(tr("Sales"), m_format.money(report.revenue));
    add(tr("Came back"), m_format.money(report.returned));
    if (!report.points.earned.isZero())
        add(tr("Points given"), m_format.number(report.points.earned.value()));
    if (!report.points.taken.isZero())
        add(tr("Points taken back"), m_format.number(report.points.taken.value()));
    if (report.firstDay)
        add(tr("First day"), m_format.dateLong(*report.firstDay));
    if (report.lastDay)
        add(tr("Last day"), m_format.dateLong(*report.lastDay));
}

void ImportCounts::addMembers(const ImportReport &report)
{
    add(tr("New members"), m_format.number(report.newMembers));
    add(tr("Members known before"), m_format.number(report.matchedMembers));
    add(tr("of them completed"), m_format.number(report.updatedMembers));
    if (!report.openingPoints.isZero())
        add(tr("Opening points"), m_format.number(report.openingPoints.value()));
    if (report.newHouseholds > 0)
        add(tr("New households"), m_format.number(report.newHouseholds));
    if (report.newReferrals > 0)
        add(tr("Members with who brought them"), m_format.number(report.newReferrals));
}

void ImportCounts::addReasons(const ImportReport &report)
{
    QMap<RowReason, qint64> counts = report.rejectedByReason();
    const QMap<RowReason, qint64> remarks = report.remarksByReason();
    for (auto remark = remarks.cbegin(); remark != remarks.cend(); ++remark)
        counts[remark.key()] += remark.value();
    QList<RowReason> reasons = counts.keys();
    std::stable_sort(reasons.begin(), reasons.end(),
                     [&](RowReason a, RowReason b) { return counts.value(a) > counts.value(b); });
    QStringList lines;
    for (const RowReason reason : reasons)
        lines << tr("%1: %2", "count of rows: reason").arg(m_format.number(counts.value(reason)), ImportText::reason(reason));
    if (lines.isEmpty())
        return;
    auto *words = new QLabel(lines.join(u'\n'));
    words->setWordWrap(true);
    alignLeading(words, this);
    Theme::setTone(words, Tone::Warning);
    m_grid->addWidget(words, m_count / perLine + 1, 0, 1, perLine);
}

} // namespace bashgah::ui
