// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/audienceeditor.h"

#include "domain/analytics/segment.h"
#include "reports/segmenttext.h"
#include "services/members/savedfilterservice.h"
#include "ui/format/format.h"
#include "ui/pages/campaigns/campaignwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/wholelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

using domain::MemberFilter;
using domain::SkipReason;

namespace {

/// Item data of the first box: a whole filter as JSON.
QString allMembers()
{
    return domain::toJsonText({});
}

QString jsonOfSegment(domain::Segment segment)
{
    MemberFilter filter;
    filter.segment = domain::segmentKey(segment);
    return domain::toJsonText(filter);
}

/// What of a filter the first box holds.
MemberFilter scoresOf(const MemberFilter &filter)
{
    MemberFilter scores;
    scores.segment = filter.segment;
    scores.cell = filter.cell;
    scores.scoredAsOf = filter.scoredAsOf;
    return scores;
}

/// Where the box has `data`. An unknown one (a tier of an older programme) is added: leaving it out
/// would silently mean more people.
int placeOf(QComboBox *box, const QString &data, const QString &text)
{
    if (box->findData(data) < 0)
        box->addItem(text, data);
    return box->findData(data);
}

} // namespace

AudienceEditor::AudienceEditor(services::SavedFilterService &filters, const Format &format,
                               QDate today, const QHash<QString, QString> &tierNames,
                               QWidget *parent)
    : QWidget(parent), m_filters(filters), m_format(format), m_today(today)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    buildWho();
    m_narrow = new QWidget;
    m_form.emplace(m_narrow, 3);
    buildNarrowing(tierNames);
    m_clauseText = new QLabel;
    m_clauseText->setObjectName(QStringLiteral("audienceClauses"));
    m_clauseText->setWordWrap(true);
    m_clauseText->hide();
    column->addWidget(m_clauseText);
    column->addWidget(m_narrow);
    m_counts = new WholeLabel;
    m_counts->setObjectName(QStringLiteral("audienceCounts"));
    column->addWidget(m_counts);
    buildKeeping();
    m_narrow->hide();
}

void AudienceEditor::buildWho()
{
    m_who = new QComboBox;
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setAccessibleName(tr("Who gets the message"));
    m_more = new QPushButton(tr("Narrow it down"));
    m_more->setObjectName(QStringLiteral("narrow"));
    m_more->setIcon(icons::icon(u"sliders-horizontal"));
    m_more->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_who, 1);
    row->addWidget(m_more);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    reloadFilters();
    connect(m_more, &QPushButton::toggled, this, [this](bool open) { m_narrow->setVisible(open); });
    connect(m_who, &QComboBox::currentIndexChanged, this, &AudienceEditor::choose);
}

void AudienceEditor::reloadFilters()
{
    const bool wasFilling = std::exchange(m_filling, true);
    const QString chosen = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("All members"), allMembers());
    m_who->insertSeparator(m_who->count());
    for (const domain::Segment segment : domain::allSegments())
        m_who->addItem(tr("Segment: %1").arg(reports::SegmentText::name(segment)),
                       jsonOfSegment(segment));
    const auto kept = m_filters.list();
    if (kept && !kept->empty()) {
        m_who->insertSeparator(m_who->count());
        for (const services::SavedFilter &filter : *kept)
            m_who->addItem(filter.name, domain::toJsonText(filter.filter));
    }
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
    m_filling = wasFilling;
}

void AudienceEditor::buildNarrowing(const QHash<QString, QString> &tierNames)
{
    m_tier = new QComboBox;
    m_tier->addItem(tr("Any tier"));
    for (auto it = tierNames.begin(); it != tierNames.end(); ++it)
        m_tier->addItem(it.value(), it.key());
    m_tier->addItem(tr("Without a tier"), QStringLiteral(""));
    m_points = new PointsEdit(m_format);
    m_from = new JalaliDateEdit(m_format, m_today);
    m_to = new JalaliDateEdit(m_format, m_today);
    m_tag = new QLineEdit;
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Name, mobile, code"));
    m_form->row(tr("Tier"), m_tier);
    m_form->row(tr("Points of at least"), m_points);
    m_form->row(tr("Tag"), m_tag);
    m_form->row(tr("Last purchase from"), m_from);
    m_form->row(tr("Last purchase until"), m_to);
    m_form->row(tr("Words"), m_text);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &AudienceEditor::tell);
    connect(m_points, &PointsEdit::valueChanged, this, &AudienceEditor::tell);
    for (JalaliDateEdit *edit : {m_from, m_to})
        connect(edit, &JalaliDateEdit::valueChanged, this, &AudienceEditor::tell);
    for (QLineEdit *edit : {m_tag, m_text})
        connect(edit, &QLineEdit::textChanged, this, &AudienceEditor::tell);
}

void AudienceEditor::buildKeeping()
{
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    m_keepName = new QLineEdit;
    m_keepName->setPlaceholderText(tr("Name of this filter"));
    m_keepName->setAccessibleName(tr("Name of this filter"));
    m_keep = new QPushButton(tr("Keep filter"));
    m_keep->setEnabled(false);
    cells->addWidget(m_keepName, 1);
    cells->addWidget(m_keep);
    m_form->widget(row);
    connect(m_keepName, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_keepName, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &AudienceEditor::keep);
}

MemberFilter AudienceEditor::filter() const
{
    MemberFilter filter = scoresOf(
        domain::memberFilterFromJsonText(m_who->currentData().toString()).value_or(MemberFilter{}));
    filter.text = m_text->text().trimmed();
    if (m_tier->currentIndex() > 0)
        filter.tierId = m_tier->currentData().toString();
    filter.minBalance = m_points->value();
    filter.lastVisitFrom = m_from->value();
    filter.lastVisitTo = m_to->value();
    if (!m_tag->text().trimmed().isEmpty())
        filter.tag = m_tag->text().trimmed();
    filter.clauses = m_clauses;
    return filter;
}

void AudienceEditor::setFilter(const MemberFilter &filter)
{
    m_filling = true;
    m_clauses = filter.clauses;
    showClauses();
    MemberFilter segmentOnly = scoresOf(filter);
    const int kept = m_who->findData(domain::toJsonText(filter));
    m_who->setCurrentIndex(kept >= 0 ? kept
                                     : placeOf(m_who, domain::toJsonText(segmentOnly), words(filter)));
    m_text->setText(filter.text);
    m_tier->setCurrentIndex(filter.tierId ? placeOf(m_tier, *filter.tierId, *filter.tierId) : 0);
    filter.minBalance ? m_points->setValue(*filter.minBalance) : m_points->clear();
    m_from->setValue(filter.lastVisitFrom);
    m_to->setValue(filter.lastVisitTo);
    m_tag->setText(filter.tag.value_or(QString()));
    segmentOnly.clauses = filter.clauses; // they have words of their own
    if (filter != segmentOnly)
        m_more->setChecked(true); // what narrows it must be seen
    m_filling = false;
}

void AudienceEditor::showClauses()
{
    QStringList lines;
    for (const domain::FilterClause &clause : m_clauses)
        lines << (m_clauseWords ? m_clauseWords(clause) : domain::clauseSubjectKey(clause.subject));
    m_clauseText->setText(tr("And: %1").arg(lines.join(tr("; ", "between conditions"))));
    m_clauseText->setVisible(!lines.isEmpty());
}

QString AudienceEditor::words(const MemberFilter &filter) const
{
    const QString key = filter.segment.value_or(QString());
    const auto segment = domain::segmentFromKey(key);
    QString text = tr("Segment: %1").arg(segment ? reports::SegmentText::name(*segment) : key);
    if (filter.cell) {
        text = tr("%1, R %2 and F %3").arg(text, m_format.number(filter.cell->recency),
                                           m_format.number(filter.cell->frequency));
    }
    if (filter.scoredAsOf) // purchases up to the day before count
        text = tr("%1, purchases up to %2").arg(text, m_format.dateLong(filter.scoredAsOf->addDays(-1)));
    return text;
}

void AudienceEditor::choose()
{
    if (m_filling)
        return;
    setFilter(
        domain::memberFilterFromJsonText(m_who->currentData().toString()).value_or(MemberFilter{}));
    emit changed();
}

void AudienceEditor::tell()
{
    if (!m_filling)
        emit changed();
}

void AudienceEditor::keep()
{
    const QString name = m_keepName->text().trimmed();
    if (!m_filters.save(name, filter()))
        return;
    const MemberFilter kept = filter();
    reloadFilters();
    setFilter(kept);
    m_keepName->clear();
    emit filterKept(name);
}

void AudienceEditor::showCounts(const services::AudienceSummary *summary)
{
    if (!summary) {
        m_counts->setText(tr("Counting…"));
        return;
    }
    QStringList lines{
        tr("Will get the message: %1 of %2 members")
            .arg(m_format.number(summary->recipients), m_format.number(summary->members))};
    for (int i = 0; i < domain::skipReasonCount; ++i) {
        const auto reason = static_cast<SkipReason>(i);
        const int count = summary->skippedFor(reason);
        if (count == 0)
            continue;
        //: a reason for leaving members out, and how many
        lines.append(tr("%1: %2").arg(CampaignWords::skip(reason), m_format.number(count)));
    }
    m_counts->setText(lines.join(u'\n'));
}

} // namespace bashgah::ui
