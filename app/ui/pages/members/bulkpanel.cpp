// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/bulkpanel.h"

#include "services/members/bulkservice.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/members/bulkhistory.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tagcompleter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

BulkPanel::BulkPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_who = new QLabel;
    m_who->setObjectName(QStringLiteral("bulkWho"));
    m_who->setWordWrap(true);
    column->addWidget(m_who);
    buildTag();
    buildPoints();
    auto *cancel = new QPushButton(tr("Close"));
    column->addWidget(cancel, 0, Qt::AlignLeading);
    m_history = new BulkHistory(context);
    column->addWidget(m_history);
    connect(m_history, &BulkHistory::undoWanted, this, &BulkPanel::undo, Qt::QueuedConnection);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &BulkPanel::cancelled);
}

void BulkPanel::buildTag()
{
    auto *fields = new QWidget;
    m_tag = new QLineEdit;
    m_tag->setObjectName(QStringLiteral("bulkTag"));
    new TagCompleter(m_tag, [this] { return m_context.members.tags().value_or(QStringList()); });
    m_tagForm.emplace(fields);
    m_tagForm->row(tr("Tag"), m_tag).field(QStringLiteral("tag"));
    auto *add = new QPushButton(tr("Add the tag"));
    add->setObjectName(QStringLiteral("bulkTagAdd"));
    auto *remove = new QPushButton(tr("Remove the tag"));
    remove->setObjectName(QStringLiteral("bulkTagRemove"));
    auto *row = new FlowLayout;
    row->addWidget(add);
    row->addWidget(remove);
    static_cast<QVBoxLayout *>(layout())->addWidget(fields);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    new EnterOrder({m_tag}, [this] { tag(true); }, this);
    connect(add, &QPushButton::clicked, this, [this] { tag(true); });
    connect(remove, &QPushButton::clicked, this, [this] { tag(false); });
}

void BulkPanel::buildPoints()
{
    m_direction = new SegmentedSwitch(tr("Give or take"));
    m_direction->addChoice(QStringLiteral("give"), tr("Give"));
    m_direction->addChoice(QStringLiteral("take"), tr("Take"));
    auto *fields = new QWidget;
    m_points = new PointsEdit(m_context.format);
    m_points->setObjectName(QStringLiteral("bulkPoints"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_form.emplace(fields);
    m_form->row(tr("Points for each"), m_points).field(QStringLiteral("points"));
    m_form->row(tr("Reason"), m_reason, tr("Stands in every member's ledger for good.")).field(QStringLiteral("reason"));
    m_preview = new QLabel;
    m_preview->setObjectName(QStringLiteral("bulkPreview"));
    m_preview->setWordWrap(true);
    m_adjust = new QPushButton(tr("Adjust the points of all"));
    m_adjust->setObjectName(QStringLiteral("bulkAdjust"));
    Theme::setRole(m_adjust, ButtonRole::Primary);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(Theme::gap);
    for (QWidget *part : {static_cast<QWidget *>(m_direction), fields, static_cast<QWidget *>(m_preview)})
        column->addWidget(part);
    column->addWidget(m_adjust, 0, Qt::AlignLeading);
    new EnterOrder({m_points, m_reason, m_adjust}, [this] { adjust(); }, this);
    connect(m_direction, &SegmentedSwitch::chosen, this, &BulkPanel::showPreview);
    connect(m_points, &PointsEdit::valueChanged, this, &BulkPanel::showPreview);
    connect(m_adjust, &QPushButton::clicked, this, &BulkPanel::adjust);
}

void BulkPanel::begin(std::vector<domain::MemberId> members)
{
    m_members = std::move(members);
    m_who->setText(tr("For %Ln members", nullptr, static_cast<int>(m_members.size())));
    m_tagForm->clearErrors();
    m_form->clearErrors();
    m_tag->clear();
    m_points->clear();
    m_reason->clear();
    showPreview();
    m_history->load();
    m_tag->setFocus();
}

std::optional<domain::StaffId> BulkPanel::staff() const
{
    return chosenStaff(m_context.settings);
}

void BulkPanel::tag(bool adds)
{
    m_tagForm->clearErrors();
    const QString word = m_tag->text().trimmed();
    const auto changed = m_context.bulk.tag(m_members, word, adds, staff());
    if (!changed) {
        (void)m_tagForm->showErrors({changed.error()}, m_context.format);
        return;
    }
    const QString count = m_context.format.number(static_cast<qint64>(changed->size()));
    const QString text = adds ? tr("%1 members have the tag “%2” now.").arg(count, Bidi::isolateAuto(word))
                              : tr("%1 members no longer have the tag “%2”.").arg(count, Bidi::isolateAuto(word));
    if (changed->empty())
        m_context.toasts.show(text);
    else
        m_context.toasts.show(text, tr("Undo"), [this, ids = *changed, word, adds] { untag(ids, word, !adds); });
    emit done();
}

void BulkPanel::untag(const std::vector<domain::MemberId> &members, const QString &tag, bool adds)
{
    if (m_context.bulk.tag(members, tag, adds, staff()))
        emit done();
}

domain::Points BulkPanel::wanted() const
{
    const domain::Points typed = m_points->value().value_or(domain::Points());
    return m_direction->current() == u"take" ? -typed : typed;
}

void BulkPanel::showPreview()
{
    m_preview->clear();
    if (wanted().isZero())
        return;
    const auto preview = m_context.bulk.preview({m_members, wanted(), {}});
    if (!preview) {
        showProblem(preview.error());
        return;
    }
    const Format &format = m_context.format;
    QStringList lines{tr("%1 members, %2 in all, worth %3").arg(format.number(preview->members),
                                                               format.signedPoints(preview->total),
                                                               format.money(preview->value))};
    if (preview->tooFew > 0)
        lines << tr("%1 members have too few points and keep them.").arg(format.number(preview->tooFew));
    m_preview->setText(lines.join(u'\n'));
}

void BulkPanel::adjust()
{
    m_form->clearErrors();
    const auto batch = m_context.bulk.adjust({m_members, wanted(), m_reason->text().simplified(), staff()});
    if (!batch) {
        if (!m_context.requests.secondPerson(batch.error(), this, [this] { adjust(); }))
            showProblem(batch.error());
        return;
    }
    m_context.toasts.show(tr("Points adjusted: %1").arg(m_preview->text().section(u'\n', 0, 0)), tr("Undo"),
                          [this, id = *batch] { undo(id); });
    m_points->clear();
    m_history->load();
    emit done();
}

void BulkPanel::undo(domain::BatchId batch)
{
    const auto undone = m_context.bulk.undo(batch, staff());
    if (!undone) {
        if (!m_context.requests.secondPerson(undone.error(), this, [this, batch] { undo(batch); }))
            showProblem(undone.error());
        return;
    }
    m_context.toasts.show(tr("Taken back for %1 members.").arg(m_context.format.number(*undone)));
    m_history->load();
    emit done();
}

void BulkPanel::showProblem(const domain::Error &error)
{
    domain::Error shown = error;
    if (shown.field.isEmpty())
        shown.field = QStringLiteral("points");
    (void)m_form->showErrors({shown}, m_context.format);
}

} // namespace bashgah::ui
