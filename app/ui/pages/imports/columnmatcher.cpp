// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/columnmatcher.h"

#include "ui/format/bidi.h"
#include "ui/pages/imports/importtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using services::ColumnMap;
using services::ImportField;

namespace {

constexpr int shownRows = 6;
constexpr int columnWidth = 170;
constexpr int notUsed = -1;

QLabel *cellLabel(const QString &text, const QWidget *host)
{
    auto *label = new QLabel;
    alignLeading(label, host);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(Bidi::isolateAuto(text.simplified()), Qt::ElideRight,
                                                   columnWidth - Theme::smallGap));
    label->setToolTip(text);
    return label;
}

} // namespace

ColumnMatcher::ColumnMatcher(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);
}

void ColumnMatcher::show(services::ImportKind kind, const QStringList &header,
                         const QList<QStringList> &sample, const ColumnMap &columns)
{
    m_kind = kind;
    m_choices.clear();
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, Theme::smallGap);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(Theme::smallGap / 2);
    for (int i = 0; i < header.size(); ++i)
        addColumn(i, header.at(i), sample);
    m_grid->setColumnStretch(static_cast<int>(header.size()), 1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the card shines through
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFixedHeight(content->sizeHint().height() + m_scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4);
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        QComboBox *box = m_choices[static_cast<size_t>(i)];
        const QSignalBlocker quiet(box);
        const auto field = columns.fieldAt(i);
        const QString own = columns.own().key(i);
        box->setCurrentIndex(field ? box->findData(static_cast<int>(*field)) : qMax(0, own.isEmpty() ? 0 : box->findData(own)));
    }
}

void ColumnMatcher::addColumn(int column, const QString &name, const QList<QStringList> &sample)
{
    auto *title = new QLabel(Bidi::isolateAuto(name));
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::font(TextSize::Strong));
    alignLeading(title, this);
    m_grid->addWidget(title, 0, column);
    QComboBox *box = choiceOf(column, name);
    title->setBuddy(box);
    m_grid->addWidget(box, 1, column);
    for (int row = 0; row < std::min<qsizetype>(sample.size(), shownRows); ++row) {
        QLabel *cell = cellLabel(sample.at(row).value(column), this);
        Theme::setMuted(cell);
        m_grid->addWidget(cell, row + 2, column);
    }
    m_grid->setColumnMinimumWidth(column, columnWidth);
}

QComboBox *ColumnMatcher::choiceOf(int column, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("imports.column.%1").arg(column));
    box->setAccessibleName(tr("What the column %1 holds").arg(Bidi::isolateAuto(name)));
    box->view()->setAccessibleName(box->accessibleName());
    box->addItem(tr("(not used)"), notUsed);
    for (const ImportField field : services::importFields(m_kind))
        box->addItem(ImportText::field(field), static_cast<int>(field));
    for (const auto &[key, title] : m_own)
        box->addItem(title, key);
    connect(box, &QComboBox::currentIndexChanged, this, [this, column] { chosen(column); });
    m_choices.push_back(box);
    return box;
}

/// A field stands in one column only: the last choice wins.
void ColumnMatcher::chosen(int column)
{
    const QVariant field = m_choices[static_cast<size_t>(column)]->currentData();
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (static_cast<int>(i) == column || field == QVariant(notUsed) || m_choices[i]->currentData() != field)
            continue;
        const QSignalBlocker quiet(m_choices[i]);
        m_choices[i]->setCurrentIndex(0);
    }
    emit changed();
}

ColumnMap ColumnMatcher::columns() const
{
    ColumnMap map;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const QVariant field = m_choices[i]->currentData();
        if (field.typeId() == QMetaType::QString)
            map.setOwn(field.toString(), static_cast<int>(i));
        else if (field.toInt() != notUsed)
            map.set(static_cast<ImportField>(field.toInt()), static_cast<int>(i));
    }
    return map;
}

} // namespace bashgah::ui
