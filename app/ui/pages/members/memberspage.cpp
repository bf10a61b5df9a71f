// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberspage.h"

#include "domain/analytics/segment.h"
#include "services/analytics/rfmservice.h"
#include "services/jobs/jobs.h"
#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/pages/members/bulkpanel.h"
#include "ui/pages/members/clausebar.h"
#include "ui/pages/members/membercolumns.h"
#include "ui/pages/members/membercount.h"
#include "ui/pages/members/memberexports.h"
#include "ui/pages/members/memberfilters.h"
#include "ui/pages/members/memberpreview.h"
#include "ui/pages/members/tableexportbutton.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leastcolumn.h"
#include "ui/widgets/memberregister.h"
#include "ui/widgets/snugstack.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace bashgah::ui {

using domain::MemberId;
using domain::MemberRow;

namespace {

constexpr int sideLetters = 30;    ///< width of the side panel
constexpr int roomForSide = 110;    ///< letters of the page that leave room for it

const QString registerKey = QStringLiteral(":register");
const QString bulkKey = QStringLiteral(":bulk");
const QString clauseKey = QStringLiteral(":clause"); ///< which one is in the editor
const QString filterKey = QStringLiteral(":filter");

enum Side { previewSide, registerSide, bulkSide }; ///< in the order in which they are stacked

} // namespace

PageInfo MembersPage::pageInfo()
{
    return {pages::members, tr("Members"), QStringLiteral("users")};
}

MembersPage::MembersPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    m_filters = new MemberFilters;
    m_clauses = new ClauseBar(m_context, m_tiers);
    m_parts = new LeastColumn;
    m_parts->column()->addWidget(m_filters);
    m_parts->column()->addWidget(m_clauses);
    m_own.reload(m_context);
    buildList();
    body()->addWidget(new ColumnScroll(m_parts), 1);
    connectParts();
    connectClauses();
    setPrimary(tr("Register a member"), QStringLiteral("user-plus"), [this] { beginRegistering(); });
    addWriteButton();
    addBulkButton();
    setCommand(PageCommand::New, [this] { beginRegistering(); }, tr("Register a member"));
    setCommand(PageCommand::Find, [this] { m_filters->setFocus(Qt::ShortcutFocusReason); });
    readTiers();
    load();
}

void MembersPage::showError(const domain::Error &error)
{
    banner().showError(error, m_context.format);
}

void MembersPage::addWriteButton()
{
    auto *write = new QPushButton(tr("Write to these"));
    write->setObjectName(QStringLiteral("writeToMembers"));
    write->setIcon(icons::icon(u"send"));
    write->setToolTip(tr("Begin a campaign to the members that the list shows"));
    addTool(write);
    auto *save = MemberExports::ofMembers(m_context, [this] { return m_query; });
    addTool(save);
    setCommand(PageCommand::Export, [save] { save->click(); }, tr("Save the members as a table"));
    connect(save, &TableExportButton::failed, this, &MembersPage::showError);
    connect(write, &QPushButton::clicked, this, [this] {
        m_context.navigator.open(pages::campaigns,
                                 {{QStringLiteral("filter"), domain::toJsonText(m_query.filter)}});
    });
}

/// Pages that are about members but not in the rail.
void MembersPage::addCareButtons(FlowLayout &row)
{
    const auto add = [this, &row](const QString &text, const QString &name, const QString &page, QKeySequence key) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setShortcut(key);
        button->setToolTip(QString(text + QStringLiteral(" (") + key.toString(QKeySequence::NativeText) + u')'));
        row.addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, page] { m_context.navigator.open(page); });
    };
    add(tr("Duplicates"), QStringLiteral("openDuplicates"), pages::duplicates,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    add(tr("Contacts"), QStringLiteral("openContacts"), pages::contacts,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    addMergeButton(row);
}

void MembersPage::buildList()
{
    std::vector<Column<MemberRow>> columns = memberColumns(m_context, m_tiers, m_own, m_figures);
    std::vector<ColumnChoice::Entry> entries = columnEntries(columns);
    m_model = std::make_unique<Model>(std::move(columns), [](const MemberRow &row) { return row.id; });
    m_pane = new TablePane(tr("Members"));
    m_pane->setObjectName(QStringLiteral("memberList"));
    m_pane->setModel(m_model.get());
    m_offer = new EmptyOffer(m_pane->empty(), m_context);
    m_pane->view().setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pane->fitColumns(memberColumnWidths(m_own), 0, m_context.settings, QStringLiteral("members.list.widths"));
    addColumnChoice(std::move(entries));
    m_count = new MemberCount(m_context);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_pane, 1);
    buildSide(row);
    m_parts->column()->addLayout(row, 1);
    auto *foot = new FlowLayout(nullptr, Theme::gap, Theme::smallGap);
    foot->addWidget(m_count);
    foot->addWidget(m_columns);
    addCareButtons(*foot);
    auto *bought = MemberExports::ofPurchases(m_context, [this] { return m_query; });
    foot->addWidget(bought);
    connect(bought, &TableExportButton::failed, this, &MembersPage::showError);
    m_parts->column()->addLayout(foot);
}

void MembersPage::buildSide(QHBoxLayout *row)
{
    m_preview = new MemberPreview(m_context);
    m_register = new MemberRegister(m_context);
    m_side = new SnugStack;
    m_side->add(m_preview);
    auto *card = new Card(tr("New member"));
    card->body()->addWidget(m_register);
    m_side->add(card);
    m_bulk = new BulkPanel(m_context);
    auto *many = new Card(tr("For all of these"));
    many->body()->addWidget(m_bulk);
    m_side->add(many);
    auto *area = m_sideArea = new ColumnScroll(m_side);
    area->setFixedWidth(sideLetters * fontMetrics().averageCharWidth());
    row->addWidget(area);
}

void MembersPage::connectParts()
{
    connect(m_filters, &MemberFilters::searchWanted, this, [this](const QString &typed) {
        m_query.filter.text = typed;
        load();
    });
    connect(m_filters, &MemberFilters::moveWanted, this, [this](int by) {
        const int row = std::clamp(m_pane->view().currentIndex().row() + by, 0, m_model->rowCount() - 1);
        m_pane->view().setCurrentIndex(m_model->index(row, 0));
    });
    connect(m_filters, &MemberFilters::accepted, this, [this] {
        const int row = std::max(0, m_pane->view().currentIndex().row());
        if (row < m_model->rowCount())
            openProfile(m_model->row(row).id);
    });
    connect(m_filters, &MemberFilters::changed, this, &MembersPage::filterChanged);
    connect(m_filters, &MemberFilters::segmentWanted, this, &MembersPage::loadSegment);
    connect(m_pane, &TablePane::currentChanged, this, &MembersPage::showCurrent);
    connect(m_pane, &TablePane::opened, this,
            [this](const QModelIndex &index) { openProfile(m_model->row(index.row()).id); });
    connect(m_preview, &MemberPreview::profileWanted, this, &MembersPage::openProfile);
    connect(m_register, &MemberRegister::registered, this, [this](MemberId id) {
        m_side->setCurrentIndex(0);
        m_context.events.notify();
        openProfile(id);
    });
    connect(m_register, &MemberRegister::existingChosen, this, &MembersPage::openProfile);
    connect(m_register, &MemberRegister::cancelled, this, [this] { stepBack(); });
    connect(m_register, &MemberRegister::failed, this, &MembersPage::showError);
}

void MembersPage::activate(const QVariantMap &args)
{
    if (args.value(QStringLiteral("new")).toBool()) {
        beginRegistering();
        if (const QString card = args.value(QStringLiteral("code")).toString(); !card.isEmpty())
            m_register->beginWithCard(card);
        return;
    }
    if (const QString text = args.value(QStringLiteral("filter")).toString(); !text.isEmpty())
        m_filters->setText(text);
    const QString segment = args.value(QStringLiteral("segment")).toString();
    if (m_filters->chooseSegment(segment))
        loadSegment(segment);
    m_filters->setFocus();
}

void MembersPage::refresh()
{
    readTiers();
    m_clauses->reloadSaved();
    load(std::max(pageSize, m_model->rowCount())); // whoever scrolled down stays there
}

void MembersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSide();
}

void MembersPage::fitSide()
{
    const bool room = width() >= roomForSide * fontMetrics().averageCharWidth();
    m_sideArea->setVisible(room || m_side->currentIndex() != 0);
}

bool MembersPage::stepBack()
{
    if (m_clauses->stepBack())
        return true;
    if (m_side->currentIndex() == 0)
        return false;
    m_side->setCurrentIndex(0);
    fitSide();
    m_filters->setFocus();
    return true;
}

QVariantMap MembersPage::unsaved() const
{
    QVariantMap work = Page::unsaved();
    if (m_side->currentIndex() == registerSide)
        work.insert(registerKey, true);
    if (m_side->currentIndex() == bulkSide)
        work.insert(bulkKey, QVariant::fromValue(m_bulk->members()));
    if (const QVariant clause = m_clauses->openEditor(); clause.isValid())
        work.insert(clauseKey, clause);
    if (!m_query.filter.isEmpty())
        work.insert(filterKey, domain::toJsonText(m_query.filter));
    return work;
}

void MembersPage::takeUp(const QVariantMap &work)
{
    if (const auto filter = domain::memberFilterFromJsonText(work.value(filterKey).toString()); filter && work.contains(filterKey))
        takeFilter(*filter);
    if (work.contains(registerKey))
        beginRegistering();
    if (work.contains(bulkKey))
        showBulk(work.value(bulkKey).value<std::vector<MemberId>>());
    if (work.contains(clauseKey))
        m_clauses->reopenEditor(work.value(clauseKey).toInt());
    const QSignalBlocker quiet(m_clauses); // which kept filter its list shows is chosen again, the filter is not taken again
    Page::takeUp(work);
}

void MembersPage::readTiers()
{
    const auto live = m_context.programs.current();
    m_tiers = live ? TierNames(live->programme) : TierNames();
    m_filters->setTiers(m_tiers);
}

void MembersPage::filterChanged()
{
    m_query.filter.tierId = m_filters->tierId();
    m_query.order = m_filters->order();
    m_query.filter.clauses = m_clauses->clauses();
    load();
}

void MembersPage::showEmptyWords()
{
    EmptyState &empty = m_pane->empty();
    if (m_query.filter.isEmpty()) {
        empty.setWords(QStringLiteral("users"), tr("No members yet"),
                       tr("Register the first one here or at the counter, or import a list."));
        m_offer->offer(tr("Register a member"), [this] { beginRegistering(); }, {domain::StaffAction::EditMembers});
        return;
    }
    empty.setWords(QStringLiteral("search"), tr("No member matches"),
                   tr("Type less, or show every tier and segment."));
    m_offer->offer(tr("Show all members"), [this] {
        m_query = {};
        m_filters->clear();
        m_clauses->setClauses({});
        filterChanged();
    });
}

void MembersPage::showCurrent()
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (index.isValid() && index.row() < m_model->rowCount())
        m_preview->showMember(m_model->row(index.row()), m_tiers);
    else
        m_preview->showNobody();
}

void MembersPage::beginRegistering()
{
    m_side->setCurrentIndex(registerSide);
    fitSide();
    m_register->begin(m_model->rowCount() == 0 ? m_filters->text() : QString());
}

void MembersPage::openProfile(MemberId id)
{
    m_side->setCurrentIndex(0);
    fitSide();
    m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), id.value()}});
}

} // namespace bashgah::ui
