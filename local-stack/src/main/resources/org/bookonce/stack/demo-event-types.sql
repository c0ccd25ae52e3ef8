-- Booking links of the first organization, so that its pages have something to show; written once, with the people there.
do
$$
declare
    here     constant uuid    := '01980000-0000-7000-8000-000000000001';
    amara    constant uuid    := 'b00c0ace-0000-4000-8000-000000000001';
    jonas    constant uuid    := 'b00c0ace-0000-4000-8000-000000000002';
    priya    constant uuid    := 'b00c0ace-0000-4000-8000-000000000003';
    mateo    constant uuid    := 'b00c0ace-0000-4000-8000-000000000004';
    intro    constant uuid    := '01980000-0000-7000-8000-000000000101';
    coffee   constant uuid    := '01980000-0000-7000-8000-000000000102';
    demo     constant uuid    := '01980000-0000-7000-8000-000000000103';
    week     constant integer[] := '{1,540,720,1,780,1020,2,540,720,2,780,1020,3,540,720,3,780,1020,4,540,720,4,780,1020,5,540,840}';
    -- closed on a Monday some weeks ahead, whenever it is looked at first
    closed   constant integer := (date_trunc('week', current_date)::date + 28) - date '1970-01-01';
begin
    if exists (select from event_type where tenant_id = here and id = intro) then
        return;
    end if;

    insert into availability_schedule (tenant_id, id, host_id, name, zone, standard, week, overrides, created_at)
    values (here, '01980000-0000-7000-8000-000000000111', amara, 'Working hours', 'Europe/Lisbon', true, week,
            array [closed, 0, 0], now())
    on conflict do nothing;

    insert into event_type (tenant_id, id, owner_id, created_by, title, slug, description, durations, increment,
                            buffer_before, buffer_after, notice, rolling_days, assignment, colour, listed, active,
                            position, created_at)
    values (here, intro, amara, amara, 'Introduction', 'introduction',
            'Tell us what you are planning. We say how we could help, and what it would take.', '{30}', 30, 10, 10, 240,
            60, 'HOST', '#3451d1', true, true, 1, now()),
           (here, coffee, amara, amara, 'Quick question', 'quick-question', 'For clients: a quarter of an hour, soon.',
            '{15}', 15, 0, 0, 60, 30, 'HOST', '#0f766e', false, true, 2, now()),
           (here, demo, jonas, jonas, 'Product demo', 'product-demo',
            'Whoever of us is free shows you around, and stays for your questions.', '{45,60}', 30, 0, 15, 720, 45,
            'ROUND_ROBIN', '#b45309', true, true, 1, now())
    on conflict do nothing;

    insert into event_type_host (tenant_id, event_type_id, host_id, position)
    values (here, intro, amara, 0),
           (here, coffee, amara, 0),
           (here, demo, jonas, 0),
           (here, demo, priya, 1),
           (here, demo, mateo, 2)
    on conflict do nothing;

    insert into event_type_location (tenant_id, event_type_id, position, kind, text)
    values (here, intro, 0, 'VIDEO', ''),
           (here, intro, 1, 'PHONE_HOST_CALLS', ''),
           (here, coffee, 0, 'PHONE_HOST_CALLS', ''),
           (here, demo, 0, 'VIDEO', '')
    on conflict do nothing;

    insert into event_type_question (tenant_id, id, event_type_id, position, kind, label, required, options)
    values (here, '01980000-0000-7000-8000-000000000121', intro, 0, 'TEXT', 'What is it about?', true, '{}')
    on conflict do nothing;

    insert into host_page (tenant_id, host_id, slug, welcome)
    values (here, amara, 'amara', 'Pick what suits you. I look forward to talking.'),
           (here, jonas, 'jonas', ''),
           (here, priya, 'priya', ''),
           (here, mateo, 'mateo', '')
    on conflict do nothing;
end
$$;
