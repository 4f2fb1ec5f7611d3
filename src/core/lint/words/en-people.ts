import type { Category } from './category.ts';

/** English words for people and deeds. */
export const peopleEn = {
  buyer: `customer* client* buyer* prospect* account contact lead leads purchaser they their them tenant* dealer* counterparty patient* clinic* hospital* bank plant company employer champion's signatory sponsor's other_side
    policyholder* subscriber* farm farms grower* retailer* chain school* university municipality carrier counterpart developer gc general_contractor fm attendee* trainee* learner* importer* exporter* consignee shipper* publisher* franchisee* charity government ministry recipient broker brokers utility
    he she him her his hers they've they're he's she's clients' customers' lender* insurer* end-client
    end-customer client-side customer-side the_account their_side buyer-side cust custs co-op coop licensee*
    lessee* tenant payer* bidder_list purchaser's vendor_manager hospital's owner's_rep`,
  role: `cfo ceo cto cio coo cmo cro ciso cpo vp svp evp director* head heads manager* boss chief president owner* founder* board committee council steering department* dept team's_lead legal lawyer* counsel attorney* procurement purchasing sourcing_team finance accounting accountant* controller treasur* security infosec it compliance privacy dpo engineer* architect* admin administrator* analyst* user users end-user* operator* dispatcher* supervisor* foreman superintendent surgeon* physician* doctor* nurse* clinician* lab technician* champion* sponsor* dm dmu decision_maker* decision-maker* economic_buyer eb stakeholder* signatory signatories executive* exec execs management ops operations hr marketing maintenance quality production facilit* warehouse logistics lead_engineer tech_lead technical_lead project_lead project_manager pm pmo product_owner department_head* ap accounts_payable budget_holder* budget_owner* approver* signer* evaluator* assessor* auditor* underwriter* principal dean chair* trustee* general_manager gm buyer's_team staff employees_of committee* panel
    agronomist* vet recruiter* category_manager* technologist* biomed* sysadmin* dba* devops product_manager* controller* bookkeeper* secretary assistant* chairperson chairman ops_manager plant_manager* site_manager* shift_lead* team_lead* surveyor* estimator* inspector* planner* scheduler* hiring_manager* faculty steering_group working_group investment_committee review_board architecture_board union designer* mechanic* electrician* chemist* scientist* researcher* pharmacist* people_team it_lead security_lead data_team receptionist evaluation_team evaluation_committee purchasing_manager warehouse_manager fleet_manager store_manager branch_manager regional_manager general_counsel in-house_counsel lawyers cashier* regulator*
    md fd chro cso cdo cpto qs qa qc ehs hse hrbp l&d r&d secops netops mlops sre eng engineering dev devs
    devops_lead platform_team enterprise_architect foremen forewoman dispatch merchandiser* storekeeper*
    stockroom clerk* bursar provost registrar* matron ward_manager charge_nurse sister tester* officer*
    coordinator* councillor* councilor* councilwoman councilman mayor alderman trustees works_council
    shop_steward bid_manager contract_manager contracts_manager contracts_team commercial_manager
    commercial_director commodity_manager category_lead category_director purchasing_agent purchasing_lead
    vendor_management payables receivables accounts_team accounts_dept payroll_manager payroll_lead tax_team
    risk_team risk_manager grc sec_team security_officer cyber data_protection_officer quartermaster captain
    skipper fleet_lead fleet_director grower* farmer* rancher* solicitor* paralegal* notary opposing_counsel
    lender's structural_engineer site_agent clerk_of_works safety_manager safety_officer production_lead
    line_lead line_manager floor_manager shift_manager shift_supervisor warehouse_lead dc_manager supply_chain
    transport_manager transport_planner traffic_manager head_chef chef sommelier housekeeper front_office
    duty_manager concierge curator librarian editor producer art_director creative_director brand_manager
    growth_lead digital_lead ecommerce_lead e-com_lead sysadmin dba_team it_ops itops helpdesk
    service_desk_manager crm_admin erp_lead erp_owner process_owner system_owner asset_manager
    facilities_manager estates property_manager leasing_manager landlord* talent_lead talent_team ta_lead cfo's
    ceo's deputy treasurer comptroller co-founder cofounder coo's economist actuary actuaries toolmaker* welder*
    driver_manager head_of vp_of`,
  seller: `we our ours us i me my rep reps salesperson salespeople seller* ae aes sdr sdrs bdr bdrs csm csms se presales pre-sales sales account_manager account_executive sales_team our_team we've we're our_lawyer* solution_engineer vendor_team am team
    i'd i'll i'm i've we'd we'll ourselves myself mine my_boss my_manager my_vp our_vp our_pm our_guy our_guys
    our_folks our_side deal_desk bid_team inside_sales bdm bdms account_team se's ae's rep's solutions_engineer
    solution_architect_from_us implementation_team delivery_team customer_success success_manager salesrep
    salesreps sales_rep sales_guy sales_manager sales_director sales_lead salesman vendor_side internally
    internal`,
  third: `partner* referrer reseller* distributor* integrator* consultant* referral*`,
  act: `sign* signed countersign* counter-sign* initialed initialled return* sent_us sent_back sent_over sent_through confirm* approv* accept* paid pays pay named names granted grants shared shares share gave gives given provided provides supplied supplies submitted submits filled fills completed_by uploaded uploads published publishes posted listed lists replied replies reply answered answers responded responds wrote writes written edited edits corrected corrects marked selected selects chose chosen picked picks choose booked books scheduled_by set sets appointed appoints assigned assigns nominated introduced introduces invited invites forwarded forwards issued_a issued_po raised_a raised_po opened opens unlocked created creates registered registers onboarded_us whitelisted cleared clears passed passes closed closes rejected rejects declined declines refused cancelled canceled terminated gave_notice voted votes endorsed ratified authorised authorized released transferred wired deposited remitted received recorded records logged logs documented documents entered noted stated states quantified calculated measured counted reported reports cited verified verifies validated validates tested rated ranked scored ordered orders bought purchased renewed renews extended amended returned attached stored filed saved visible dated fell dropped rose decreased increased grew reduced expires expire ends end started installed connected exported imported delivered_by acknowledg* countersigned minuted stamped notarised notarized resolved_by committed_in disclosed handed put added adds adjusted circulated reserved earmarked allocated activated migrated signed-off redlined initialed pulled attests attested certified agreed_in agreed_by
    initials clicked scanned ticked moved switched ported hosted cut sowed planted credited funded cashed expanded upgraded convened lodged tabled sealed witnessed executed enrolled subscribed downloaded pasted typed highlighted annotated commented shortlisted short-listed awarded awards disqualified excluded withdrew withdrawn postponed dissolved replaced hired hires resigned advertised advertises acquired acquires merged relocated relocates announced announces sued fined exceeded exceeds logs_in log_in logged_in logging_in uses used using reordered reorders re-ordered placed places raised raises lowered countered counters pre-ordered topped_up emailed_us sent_their sent_its sends_their emailed_the_redlines e-mailed_the swapped dropped_the_clause struck waived conceded unblocked freed ring-fenced ringfenced budgeted included put_us named_us listed_us let_us admitted delegated mandated instructed tasked walked_us issued_by
    came_back concluded arrived checked allowed began archived missed complained briefed issued settled combined redrew drew crossed struck_out recalculated rewrote adopted passed_the passed_our deployed_our joined_our added_us kept_their kept_the pushed_the_date moved_the_meeting brought brings took_over assumed_ownership named_a opened_a opened_access cleared_us co-signed cosigned cc'd_their looped_in looped copied_their pulled_in brought_in spelled_out wrote_down laid_out circled boxed contributed entered_into holds completed_the_self booked_a booked_the paid_the paid_for settled_the ran_their ran_the_numbers tested_the tested_our used_our exceeded_the
    e-signed esigned docusigned hand-signed executes inked initialling fills_out filled_out filled_in fills_in
    redlines_back marked_up marks_up tracked struck_through amends edits_back lodges wires wired_us transfers
    remits settles reimbursed prepaid pre-paid topped-up debited landed lands hits hit_our cleared_in rules
    ruled awarded_us awards_us shortlists votes_for appointed_a designates designated delegates authorises
    authorizes specifies specified details detailed itemised itemized enumerated discloses supplied_us
    dropped_us dropped_in sends_us sends_back send_back mailed_back mails_back exports exported_a dumped weighed
    timed sized benchmarked inspected inspects audited audits logged_into counts measures measured_by scored_us
    scores_us ranks_us picks_a picked_a blocked_out blocked_time blocked_the reserved_a reschedules
    rescheduled_by accepts_the accepted_the accepted_our accepted_by accepts_our tabled_the provisioned_us
    provisions whitelists enabled enables integrated_their connected_their plugged halved doubled tripled
    climbed slid shrank cuts cut_by met_the meets_the lapses lapse sunsets sunset expiring runs_out ran_out
    ends_on terminates opted_out opts_out opted_in opts_in unsubscribed bounced withdraws no-showed no_show
    no-show cancels refuses declines_the denied denies overrode vetoed vetoes escalated_to_their nominates
    names_us named_in listed_in lists_us cites cited_in quotes_our wrote_back writes_back mailed_us pinged_us
    called_us calls_us rang_us called_back phoned_us texted_us messaged_us dm'd_us reached_out_to_us
    contacted_us approached_us came_to_us visited_us visited_our toured_our hosted_us walked_us_through
    showed_us gave_us told_us_in sent_in showing_up showed_up shows_up turned_up dialed_in dialled_in sat_on
    logged_on completed_the completed_their finished_the finished_the_course passed_uat failed fails blocked_us
    posts_the published_the releases releases_the hands_over handed_over_their handed_us gave_back gives_back
    overwritten overwrote repriced revised_their reissued_their issued_their issued_the_po raises_po
    raised_the_po raised_a_ticket filed_a registered_us enrolled_us onboarded_us_as set_us_up added_us_to
    added_our invited_us introduced_us intro'd_us connected_us referred_us recommended_us_to reference_call
    rated_us spends spend pinned pegged priced_in budgeted_for earmarks committed_the carries sits_in appears_in
    appears_on shows_in showing_in`,
  ask: `request* asked asks ask demanded demands inquired enquired applied requested
    requests_a inquires inquired_about queried queries petitioned called_for rfp_out sought seeks`,
  attend: `attended attends attend joined joins participated participates present_at took_part came_to sat_in took_part
    dialled_into dialed_into were_present was_present is_present sat_through attended_by joined_by participants
    attending in_attendance with_their in_presence_of on_the_call_from`,
  say: `said says told tells mentioned mentions verbal verbally orally hinted hints claims claimed spoke word_of_mouth over_the_phone handshake according_to`,
  out: `sent send sends sending emailed e-mailed mailed delivered deliver delivers call called calls dialed dialled calling presented present presents pitched pitch demoed demo'd showed shown show followed follow follow-up follow-ups issued issue ran run had held did made make gave_a prepared prepare prepares drafted built created_a wrote_to reached reach reaching contacted contact_made left messaged pinged chased chase reminded remind nudged nudge invited_them offered offer proposed trained train onboarded onboard kicked launched deployed configured implemented set_up walked explained educated nurtured nurture targeted researched research visited visit met meet meets hosted conducted conduct completed completes performed carried gathered gather collected collect mapped map uncovered uncover discovered assessed evaluated analysed analyzed updated update moved_to submitted_our handled addressed address covered cover touched negotiated negotiate pushed escalated quoted priced invoiced billed connected_on engaged_with demoing demonstrated finished finalised finalized shipped built_rapport
    lent gave_them handed_out dropped dropped_off texted turned_around found got_to got_hold got_through pulled_contacts bid bidding bid_submitted submitted_the_bid forwarded_to_the prepped polished tailored revised resent re-sent clarified acquainted informed informing notified advised suggested walked_them walked_the drove flew went_to went_in took_them took_the_client toured arranged organised organized compiled composed authored wrote_up recapped summarised summarized interviewed diagnosed workshopped solved fixed repaired resolved_their answered_all answered_the_request answered_their responded_within replied_within contacted_within hit_the worked_the leads_worked enriched scraped sourced segmented filled_vacancies nurturing warmed_up connected_with networked wined entertained upsold cross-sold developed devised drew_up put_together specced costed vetted checked_the_company gave_trial set_them_up provisioned created_a_trial measured lead_handled lead_passed
    completed_call entered_all created_in opened_an_opportunity processed met_quota documented_the mapped_the learned figured_out planned_a planned scheduled_a_call call_scheduled implementing reached_procurement gathered_all defended arranged_a logged_the_call noted_internally recorded_the_call
    written written_up drawn drawn_up calculated_by_us went_out goes_out out_on emailed_out provided_to handed_to sent_to issued_to delivered_to presented_to shown_to submitted_to forwarded_to shared_the shared_our shared_with_them escalated_to mapped_out sent_calendar sent_invite keeping_them wished
    explored explore synthesized synthesised reworked rework threw caved concede_internally traded scrubbed
    loaded loading intro'd intro'd_ourselves tuned explain explains listened nailed nail positioned position
    expressed circled circled_back circle_back checked_in checking_in touched_base reached_out reaching_out
    looped_back synced sync'd syncd strategised strategized brainstormed brainstorm whiteboarded walked_through
    walk_through stepped_through ran_through took_them_through talked_them_through told_them told_the
    showed_them showed_him showed_her gave_him gave_her gave_the handed_them handed_him loaned lend pitched_to
    pitching prospecting prospected cold-called cold_called cold_emailed cold-emailed dialing dials outreach
    blasted blast mass-mailed mailshot spammed connected_via inmail inmailed targeted_ads published_a_post
    wrote_a_blog hosted_a_webinar exhibited booth stand_at sponsored advertised_our uploaded_our
    uploaded_the_proposal posted_our attached_our shared_a shared_some shared_pricing shared_several provided_a
    provided_some provided_them provided_our provided_references provided_pricing gave_access gave_trial_access
    granted_a_discount granted_them discounted discount_given sweetened threw_in bundled waived_the_fee
    reduced_the_price cut_the_price dropped_the_price dropped_price lowered_the_price dropped_it dropped_a
    asked_for_the asked_the asked_them asked_him asked_her asked_about asked_discovery requested_a_meeting
    requested_the requested_intro requested_info request_sent requested_feedback chasing chasing_up chased_up
    pestered hassled bugged bumped bump nudging reminding reminders expedited expedite fast-tracked
    prioritised_internally logged_by_the_rep filled_by_rep filled_in_by_the_rep completed_by_the_rep
    scored_by_rep rated_by_rep updated_crm updated_the_crm moved_the_deal moved_stage moved_deal set_the_stage
    created_a_deal opened_a_deal created_the_opportunity converted convert converted_to assigned_to_rep
    assigned_to_ae reassigned routed distributed_leads enriching cleaned deduped de-duped tagged_as travelled
    traveled flown commuted dined dinner baseball golf gift gifted treated wined_and_dined celebrated
    congratulated greeted welcomed onboard_call configured_the installed_our migrated_by_our integrated_our
    customised customized tailored_our adapted built_the built_them coded developed_a designed_a drafted_by_us
    drafted_a redrafted finalised_our finalized_our packaged printed shipped_out couriered dispatched
    delivered_our fulfilled processed_the executed_campaign campaign trained_up coached mentored supported
    helped assisted answered_questions answered_all_questions answered_objections handled_objections overcame
    overcome countered_objections addressed_concerns defended_the justified justify spent worked_on worked_with
    works_with partnered collaborated negotiating_hard finagled persuaded convinced_them talked_into
    closed_internally reviewed_internally approved_internally internal_approval internal_review
    escalated_internally`,
  talk: `discuss* talk* spoke chat chatted conversation* discussion* communicat* dialogue call_done agree agreed agreement_in_principle negotiation* negotiating negotiate debrief* walkthrough touchpoint* correspond*
    call_held meeting_held caught_up catch-up catch_up catchup touchbase chit-chat small_talk coffee lunch
    debriefed talked_through went_over gone_over went_through gone_through hashed_out ironed_out worked_through`,
  promise: `promis* will would plan_to plans_to planning_to intend* want wants wanted willing ready should might may could going_to gonna expects expected expecting commit* pledge* considering consider considers considered open_to happy_to hope* hoping prepared_to agrees_to agreed_to agrees_in_principle about_to shall won't aim* tentativ*
    they'll they'd he'll she'll it'll would_like would_love wants_to want_to wanting plans planning planned_to
    intends looking_to looks_to aiming aims agreed_to_sign agreed_in_principle soon_to tbd tba to_be_confirmed
    to_be_decided to_be_agreed to_be_signed to_follow needs_to need_to has_to have_to must_still supposed_to
    promised_to swore vowed gave_their_word gave_his_word handshake_deal pencilled penciled pencilled_in
    earmarked_verbally verbally_agreed may_be might_be could_be would_be thinks_about considering_us`,
  receive: `has_received received_our got_our got_the gets_the read reads seen saw looked_at viewed has_our`,
  done: `done complete completed completes finished finalised finalized over through ready wrapped handled sorted settled accomplished achieved established made successful* finished live in_place set_up underway fulfilled`,
} as const satisfies Partial<Record<Category, string>>;
