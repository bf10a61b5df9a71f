// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/programmehistory.h"

#include "services/programs/programmeversions.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/pages/programs/programmewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int listWidth = 240;

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(Theme::font(TextSize::Strong));
    return label;
}

} // namespace

ProgrammeHistory::ProgrammeHistory(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_list(new QListWidget), m_title(new QLabel),
      m_facts(paragraph()), m_base(new QComboBox), m_changes(paragraph()), m_rules(paragraph()),
      m_edit(new QPushButton(tr("Edit from this version")))
{
    m_list->setAccessibleName(tr("Versions"));
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("versionChanges"));
    m_title->setFont(Theme::font(TextSize::Heading));
    Theme::setMuted(m_facts);
    m_base->setObjectName(QStringLiteral("versionBase"));
    m_base->setAccessibleName(tr("Compare with"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_list);
    layout->addWidget(buildVersion(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProgrammeHistory::showEntry);
    connect(m_base, &QComboBox::currentIndexChanged, this, &ProgrammeHistory::showChanges);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0)
            emit editWanted(m_entries[static_cast<size_t>(row)].programme);
    });
}

QWidget *ProgrammeHistory::buildVersion()
{
    auto *compared = new QWidget;
    auto *line = new QHBoxLayout(compared);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading(tr("What changed")));
    line->addStretch(1);
    line->addWidget(new QLabel(tr("Compare with")));
    line->addWidget(m_base);
    auto *card = new Card;
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_facts), compared,
                          static_cast<QWidget *>(m_changes),
                          static_cast<QWidget *>(heading(tr("All rules of this version"))),
                          static_cast<QWidget *>(m_rules)})
        card->body()->addWidget(part);
    card->body()->addWidget(m_edit, 0, Qt::AlignLeading);
    card->body()->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setObjectName(QStringLiteral("versionText"));
    scroll->setAccessibleName(tr("All rules of this version")); // read by arrow keys
    return scroll;
}

QString ProgrammeHistory::stateOf(const services::ProgrammeVersion &version) const
{
    switch (services::stateOf(version, m_versions, m_today)) {
    case services::VersionState::Planned: return tr("planned");
    case services::VersionState::Live: return tr("live");
    case services::VersionState::Replaced: return tr("replaced");
    case services::VersionState::Ended: break;
    }
    return tr("ended");
}

ProgrammeHistory::Entry ProgrammeHistory::entryOf(size_t version) const
{
    const services::ProgrammeVersion &saved = m_versions[version];
    const QString number = m_format.number(saved.version);
    const QString since = m_format.dateLong(saved.startDay);
    const QString when = m_format.dateTime(saved.savedAt);
    Entry entry;
    //: %1 number of a version, %2 live/planned/ended/replaced, %3 date
    entry.listed = tr("Version %1 (%2)\nfrom %3").arg(number, stateOf(saved), since);
    entry.title = tr("Version %1").arg(number);
    entry.facts = saved.staffName.isEmpty() ? tr("Live from %1. Saved on %2.").arg(since, when)
                                            : tr("Live from %1. Saved on %2 by %3.")
                                                  .arg(since, when, Bidi::isolateAuto(saved.staffName));
    entry.programme = saved.programme;
    return entry;
}

void ProgrammeHistory::showVersions(const std::vector<services::ProgrammeVersion> &versions, QDate today)
{
    m_versions = versions;
    m_today = today;
    list(0);
}

void ProgrammeHistory::showDraft(const std::optional<domain::Programme> &draft)
{
    if (draft == m_draft)
        return;
    const int came = (draft ? 1 : 0) - (m_draft ? 1 : 0);
    const int row = m_list->currentRow();
    m_draft = draft;
    list(came > 0 ? 0 : std::max(0, row + came));
}

void ProgrammeHistory::list(int row)
{
    m_entries.clear();
    if (m_draft)
        m_entries.push_back({tr("Draft\nnot saved"), tr("Draft"),
                             tr("What stands in the editor. Saving makes it the next version."), *m_draft});
    for (size_t i = 0; i < m_versions.size(); ++i)
        m_entries.push_back(entryOf(i));
    m_list->clear();
    for (const Entry &entry : m_entries)
        m_list->addItem(entry.listed);
    m_list->setCurrentRow(m_entries.empty() ? -1 : std::min(row, m_list->count() - 1));
}

QString ProgrammeHistory::listed(const QStringList &sentences) const
{
    QStringList lines;
    for (const QString &sentence : sentences)
        lines << QString(QStringLiteral("• ") + sentence);
    return lines.join(u'\n');
}

int ProgrammeHistory::baseOf(size_t index) const
{
    if (!m_draft || index > 0)
        return static_cast<int>(index) + 1;
    const services::ProgrammeVersion *base = services::versionToEdit(m_versions, m_today);
    return base ? static_cast<int>(base - m_versions.data()) + 1 : 1;
}

/// All others.
void ProgrammeHistory::offerBases(size_t index)
{
    const QSignalBlocker quiet(m_base);
    m_base->clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (i != index)
            m_base->addItem(m_entries[i].title, static_cast<int>(i));
    }
    m_base->setCurrentIndex(m_base->findData(baseOf(index)));
    m_base->setEnabled(m_base->count() > 0);
}

void ProgrammeHistory::showChanges()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QStringList changes{tr("This is the first version.")};
    if (const QVariant base = m_base->currentData(); base.isValid()) {
        changes = ProgrammeWords(m_format).changes(m_entries[static_cast<size_t>(base.toInt())].programme,
                                                   m_entries[static_cast<size_t>(row)].programme);
        if (changes.isEmpty())
            changes << tr("Nothing but the start.");
    }
    m_changes->setText(listed(changes));
}

void ProgrammeHistory::showEntry(int row)
{
    if (row < 0)
        return;
    const auto index = static_cast<size_t>(row);
    const Entry &entry = m_entries[index];
    m_title->setText(entry.title);
    m_facts->setText(entry.facts);
    m_edit->setVisible(!m_draft || row > 0);
    offerBases(index);
    showChanges();
    QStringList rules;
    for (const ProgrammeWords::Line &line : ProgrammeWords(m_format).describe(entry.programme))
        rules << line.text;
    m_rules->setText(listed(rules));
}

} // namespace bashgah::ui
