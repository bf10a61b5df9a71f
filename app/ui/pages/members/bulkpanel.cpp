// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/bulkpanel.h"

#include "services/jobs/jobs.h"
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
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::BatchId;
using domain::MemberId;
using domain::Result;
using services::BulkAdjustment;
using services::BulkBatch;
using services::BulkPreview;
using services::BulkService;

namespace {

constexpr int waitMsecs = 200;
constexpr int newest = 20; ///< batches to look through for the one just made

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<BulkBatch> book(BulkService &bulk, const BulkAdjustment &adjustment)
{
    const auto id = bulk.adjust(adjustment);
    if (!id)
        return domain::fail(id.error());
    const auto batches = bulk.batches(newest);
    if (!batches)
        return domain::fail(batches.error());
    const auto made = std::find_if(batches->begin(), batches->end(), [&](const BulkBatch &each) { return each.id == *id; });
    return made == batches->end() ? BulkBatch{*id, adjustment.reason, {}, 0, adjustment.points, false, {}} : *made;
}

} // namespace

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
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMsecs);
    connect(&m_wait, &QTimer::timeout, this, &BulkPanel::askPreview);
}

template <typename T>
void BulkPanel::work(const QString &title, std::function<Result<T>()> what, std::function<void(const Result<T> &)> done)
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    m_context.jobs.run<T>(
        title, services::Jobs::Pool::Db, [what = std::move(what)](services::JobControl &) { return what(); }, this,
        [this, done = std::move(done)](services::Job &, const Result<T> &result) {
            m_isWorking = false;
            done(result);
        },
        services::Jobs::Show::Quiet);
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
    connect(m_direction, &SegmentedSwitch::chosen, this, &BulkPanel::wantPreview);
    connect(m_points, &PointsEdit::valueChanged, this, &BulkPanel::wantPreview);
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
    m_key = newKey();
    wantPreview();
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
    work<std::vector<MemberId>>(
        tr("Tag members"),
        [&bulk = m_context.bulk, members = m_members, word, adds, who = staff()] { return bulk.tag(members, word, adds, who); },
        [this, word, adds](const Result<std::vector<MemberId>> &changed) {
            if (changed)
                tagged(*changed, word, adds);
            else
                (void)m_tagForm->showErrors({changed.error()}, m_context.format);
        });
}

void BulkPanel::tagged(const std::vector<MemberId> &changed, const QString &word, bool adds)
{
    const QString count = m_context.format.number(static_cast<qint64>(changed.size()));
    const QString text = adds ? tr("%1 members have the tag “%2” now.").arg(count, Bidi::isolateAuto(word))
                              : tr("%1 members no longer have the tag “%2”.").arg(count, Bidi::isolateAuto(word));
    if (changed.empty())
        m_context.toasts.show(text);
    else
        m_context.toasts.show(text, tr("Undo"), [this, changed, word, adds] { untag(changed, word, !adds); });
    emit done();
}

void BulkPanel::untag(const std::vector<MemberId> &members, const QString &tag, bool adds)
{
    work<std::vector<MemberId>>(
        tr("Tag members"),
        [&bulk = m_context.bulk, members, tag, adds, who = staff()] { return bulk.tag(members, tag, adds, who); },
        [this](const Result<std::vector<MemberId>> &changed) {
            if (changed)
                emit done();
        });
}

domain::Points BulkPanel::wanted() const
{
    const domain::Points typed = m_points->value().value_or(domain::Points());
    return m_direction->current() == u"take" ? -typed : typed;
}

BulkAdjustment BulkPanel::adjustment() const
{
    return {m_members, wanted(), m_reason->text().simplified(), staff(), m_key};
}

/// What was asked before is of no use any more.
void BulkPanel::wantPreview()
{
    m_preview->clear();
    m_wait.stop();
    if (m_counting)
        m_counting->cancel();
    m_counting.clear();
    if (!wanted().isZero())
        m_wait.start();
}

void BulkPanel::askPreview()
{
    m_counting = m_context.jobs.run<BulkPreview>(
        tr("Preview of points"), services::Jobs::Pool::Db,
        [&bulk = m_context.bulk, what = adjustment()](services::JobControl &control) { return bulk.preview(what, control); },
        this,
        [this](services::Job &job, const Result<BulkPreview> &preview) {
            if (m_counting != &job)
                return;
            m_counting.clear();
            if (preview)
                showPreview(*preview);
            else
                showProblem(preview.error());
        },
        services::Jobs::Show::Quiet);
}

void BulkPanel::showPreview(const BulkPreview &preview)
{
    const Format &format = m_context.format;
    QStringList lines{tr("%1 members, %2 in all, worth %3").arg(format.number(preview.members),
                                                               format.signedPoints(preview.total),
                                                               format.money(preview.value))};
    if (preview.tooFew > 0)
        lines << tr("%1 members have too few points and keep them.").arg(format.number(preview.tooFew));
    m_preview->setText(lines.join(u'\n'));
}

void BulkPanel::adjust()
{
    m_form->clearErrors();
    work<BulkBatch>(
        tr("Points for many"), [&bulk = m_context.bulk, what = adjustment()] { return book(bulk, what); },
        [this](const Result<BulkBatch> &batch) { adjusted(batch); });
}

void BulkPanel::adjusted(const Result<BulkBatch> &batch)
{
    if (!batch) {
        if (!m_context.requests.secondPerson(batch.error(), this, [this] { adjust(); }))
            showProblem(batch.error());
        return;
    }
    const Format &format = m_context.format;
    m_key = newKey();
    m_context.toasts.show(tr("Points adjusted: %1 for each of %2 members.").arg(format.signedPoints(batch->points),
                                                                               format.number(batch->members)),
                          tr("Undo"), [this, id = batch->id] { undo(id); });
    m_points->clear();
    m_history->load();
    emit done();
}

void BulkPanel::undo(BatchId batch)
{
    work<qint64>(
        tr("Take a batch back"), [&bulk = m_context.bulk, batch, who = staff()] { return bulk.undo(batch, who); },
        [this, batch](const Result<qint64> &undone) {
            if (!undone) {
                if (!m_context.requests.secondPerson(undone.error(), this, [this, batch] { undo(batch); }))
                    showProblem(undone.error());
                return;
            }
            m_context.toasts.show(tr("Taken back for %1 members.").arg(m_context.format.number(*undone)));
            m_history->load();
            emit done();
        });
}

void BulkPanel::showProblem(const domain::Error &error)
{
    domain::Error shown = error;
    if (shown.field.isEmpty())
        shown.field = QStringLiteral("points");
    (void)m_form->showErrors({shown}, m_context.format);
}

} // namespace bashgah::ui
