// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/clausebar.h"

#include "services/members/membersheetservice.h"
#include "services/members/savedfilterservice.h"
#include "ui/appcontext.h"
#include "ui/format/tiernames.h"
#include "ui/pages/members/clauseeditor.h"
#include "ui/format/clausewords.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::FilterClause;
using domain::MemberFilter;

ClauseBar::ClauseBar(AppContext &context, const TierNames &tiers, QWidget *parent)
    : QWidget(parent), m_context(context), m_tiers(tiers)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    auto *line = new QWidget;
    m_row = new FlowLayout(line, Theme::smallGap, Theme::smallGap);
    m_row->setContentsMargins(0, 0, 0, 0);
    column->addWidget(line);
    m_editor = new ClauseEditor(context, tiers);
    m_editor->hide();
    column->addWidget(m_editor);
    buildTools();
    connect(m_editor, &ClauseEditor::taken, this, &ClauseBar::take);
    connect(m_editor, &ClauseEditor::cancelled, this, &ClauseBar::closeEditor);
    reloadSaved();
    showChips();
}

void ClauseBar::buildTools()
{
    m_add = new QPushButton(icons::icon(u"plus"), tr("Condition"));
    m_add->setObjectName(QStringLiteral("addClause"));
    m_add->setToolTip(tr("Show only members for whom something more holds"));
    m_saved = new QComboBox;
    m_saved->setObjectName(QStringLiteral("savedFilters"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saved->setMinimumContentsLength(12);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setPlaceholderText(tr("Name of this filter"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaximumWidth(22 * fontMetrics().averageCharWidth());
    m_save = new QPushButton(tr("Keep filter"));
    m_save->setObjectName(QStringLiteral("keepFilter"));
    m_save->setEnabled(false);
    for (QWidget *tool : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_saved),
                          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_save)})
        m_row->addWidget(tool);
    connect(m_add, &QPushButton::clicked, this, &ClauseBar::beginNew);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ClauseBar::save);
    connect(m_save, &QPushButton::clicked, this, &ClauseBar::save);
    connect(m_saved, &QComboBox::activated, this, [this] {
        const QString json = m_saved->currentData().toString();
        if (const auto filter = domain::memberFilterFromJsonText(json); filter && !json.isEmpty())
            emit savedChosen(*filter);
    });
}

void ClauseBar::reloadSaved()
{
    const QSignalBlocker quiet(m_saved);
    const QString chosen = m_saved->currentText();
    m_saved->clear();
    m_saved->addItem(tr("Saved filters…"), QString());
    for (const services::SavedFilter &filter : m_context.savedFilters.list().value_or(std::vector<services::SavedFilter>()))
        m_saved->addItem(filter.name, domain::toJsonText(filter.filter));
    m_saved->setCurrentIndex(std::max(0, m_saved->findText(chosen)));
}

void ClauseBar::setClauses(const domain::FilterClauses &clauses)
{
    m_clauses = clauses;
    closeEditor();
    showChips();
}

/// Chips stand before the tools; the layout only appends, so the tools go behind again.
void ClauseBar::showChips()
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (QPushButton *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const auto fields = m_context.memberSheets.fields().value_or(std::vector<domain::MemberField>());
    const ClauseWords words(m_context.format, m_tiers, fields);
    for (int i = 0; i < static_cast<int>(m_clauses.size()); ++i) {
        auto *chip = new QPushButton(words.sentence(m_clauses[static_cast<size_t>(i)]));
        chip->setObjectName(QStringLiteral("clause%1").arg(i));
        chip->setToolTip(tr("Enter changes the condition, Delete removes it"));
        chip->setAccessibleDescription(chip->toolTip());
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, i] { edit(i); });
        m_row->addWidget(chip);
        m_chips.push_back(chip);
        chip->show();
    }
    for (QWidget *tool : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_saved),
                          static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_save)})
        m_row->addWidget(tool);
    QWidget *before = nullptr;
    for (QWidget *stop : m_chips) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    }
    if (before)
        QWidget::setTabOrder(before, m_add);
}

bool ClauseBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto chip = std::find(m_chips.begin(), m_chips.end(), watched);
    if (chip == m_chips.end())
        return QWidget::eventFilter(watched, event);
    const int place = static_cast<int>(chip - m_chips.begin());
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        remove(place);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        edit(place);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClauseBar::beginNew()
{
    m_edited = -1;
    m_editor->show();
    m_editor->begin({});
}

QVariant ClauseBar::openEditor() const
{
    return m_editor->isHidden() ? QVariant() : QVariant(m_edited);
}

void ClauseBar::reopenEditor(int place)
{
    if (place >= 0 && place < static_cast<int>(m_clauses.size()))
        edit(place);
    else
        beginNew();
}

void ClauseBar::edit(int place)
{
    m_edited = place;
    m_editor->show();
    m_editor->begin(m_clauses.at(static_cast<size_t>(place)));
}

void ClauseBar::take(const FilterClause &clause)
{
    if (m_edited >= 0 && m_edited < static_cast<int>(m_clauses.size()))
        m_clauses[static_cast<size_t>(m_edited)] = clause;
    else
        m_clauses.push_back(clause);
    closeEditor();
    showChips();
    m_add->setFocus();
    emit changed();
}

void ClauseBar::remove(int place)
{
    m_clauses.erase(m_clauses.begin() + place);
    closeEditor();
    showChips();
    m_add->setFocus();
    emit changed();
}

void ClauseBar::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_whole)
        return;
    if (const auto saved = m_context.savedFilters.save(name, m_whole()); !saved) {
        emit failed(saved.error());
        return;
    }
    m_name->clear();
    reloadSaved();
    m_saved->setCurrentIndex(std::max(0, m_saved->findText(name)));
    m_context.toasts.show(tr("Filter “%1” is kept.").arg(name));
}

void ClauseBar::closeEditor()
{
    m_edited = -1;
    m_editor->hide();
}

bool ClauseBar::stepBack()
{
    if (m_editor->isHidden())
        return false;
    closeEditor();
    m_add->setFocus();
    return true;
}

} // namespace bashgah::ui
